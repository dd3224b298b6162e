package dev.pytool.server.feature;

import dev.pytool.ide.DocumentSymbols;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outline of a document.
@EditorFeature(method = "textDocument/documentSymbol")
final class DocumentSymbolFeature extends Answering<DocumentSymbolParams, List<DocumentSymbol>> {
    DocumentSymbolFeature() {
        super(DocumentSymbolParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDocumentSymbolProvider(true);
    }

    @Override
    Optional<String> uri(DocumentSymbolParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<DocumentSymbol>> answer(DocumentSymbolParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(convert(DocumentSymbols.of(place.file(), view.db()), place));
    }

    private static List<DocumentSymbol> convert(List<DocumentSymbols.Symbol> symbols, Place place) {
        List<DocumentSymbol> converted = new ArrayList<>();
        for (DocumentSymbols.Symbol symbol : symbols) {
            if (place.contains(symbol.name().start())) {
                DocumentSymbol shown =
                        new DocumentSymbol(
                                symbol.label(),
                                kind(symbol.kind()),
                                place.range(symbol.whole().start(), symbol.whole().end()),
                                place.range(symbol.name().start(), symbol.name().end()),
                                symbol.detail(),
                                convert(symbol.children(), place));
                if (symbol.isDeprecated()) {
                    shown.setTags(List.of(SymbolTag.Deprecated));
                }
                converted.add(shown);
            }
        }
        return converted;
    }

    static SymbolKind kind(DocumentSymbols.Kind kind) {
        return switch (kind) {
            case CLASS -> SymbolKind.Class;
            case ENUM -> SymbolKind.Enum;
            case FUNCTION -> SymbolKind.Function;
            case METHOD -> SymbolKind.Method;
            case CONSTRUCTOR -> SymbolKind.Constructor;
            case PROPERTY -> SymbolKind.Property;
            case VARIABLE, TYPE_ALIAS -> SymbolKind.Variable;
            case CONSTANT -> SymbolKind.Constant;
            case FIELD -> SymbolKind.Field;
            case ENUM_MEMBER -> SymbolKind.EnumMember;
        };
    }
}
