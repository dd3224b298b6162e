package dev.pytool.server.feature;

import com.google.gson.JsonObject;

import dev.pytool.ide.Completion;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import java.util.List;
import java.util.Optional;

/// What can be written at a place.
@EditorFeature(method = "textDocument/completion")
final class CompletionFeature extends AtPosition<CompletionParams, CompletionList> {
    CompletionFeature() {
        super(CompletionParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setCompletionProvider(new CompletionOptions(true, List.of(".", "[", "\"", "'")));
    }

    @Override
    Optional<CompletionList> answer(
            CompletionParams asked, Place place, int offset, ClientView view) {
        Completion.Proposals proposals =
                Completion.at(place.file(), offset, view.root(), view.db());
        Range range = place.range(proposals.start(), offset);
        List<CompletionItem> items =
                proposals.items().stream()
                        .map(item -> convert(item, range, place.uri(), offset))
                        .toList();
        return Optional.of(new CompletionList(false, items));
    }

    private static CompletionItem convert(
            Completion.Item item, Range range, String uri, int offset) {
        CompletionItem shown = new CompletionItem(item.label());
        shown.setKind(kind(item.kind()));
        shown.setSortText(item.rank() + item.label());
        shown.setTextEdit(Either.forLeft(new TextEdit(range, item.label())));
        if (!item.importFrom().isEmpty()) {
            shown.setDetail("import from " + item.importFrom());
        }
        if (item.isDeprecated()) {
            shown.setTags(List.of(CompletionItemTag.Deprecated));
        }
        JsonObject data = new JsonObject();
        data.addProperty("uri", uri);
        data.addProperty("offset", offset);
        data.addProperty("importFrom", item.importFrom());
        shown.setData(data);
        return shown;
    }

    private static CompletionItemKind kind(Completion.ItemKind kind) {
        return switch (kind) {
            case CLASS -> CompletionItemKind.Class;
            case FUNCTION -> CompletionItemKind.Function;
            case METHOD -> CompletionItemKind.Method;
            case PROPERTY -> CompletionItemKind.Property;
            case VARIABLE, PARAMETER -> CompletionItemKind.Variable;
            case FIELD -> CompletionItemKind.Field;
            case MODULE -> CompletionItemKind.Module;
            case KEYWORD -> CompletionItemKind.Keyword;
            case ENUM_MEMBER -> CompletionItemKind.EnumMember;
            case VALUE -> CompletionItemKind.Value;
        };
    }
}
