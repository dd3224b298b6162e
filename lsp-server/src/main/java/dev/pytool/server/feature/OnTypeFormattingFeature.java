package dev.pytool.server.feature;

import dev.pytool.ide.FormatOnType;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

import java.util.List;
import java.util.Optional;

/// The statement that a line end has just finished, in black's style.
@EditorFeature(method = "textDocument/onTypeFormatting")
final class OnTypeFormattingFeature
        extends Answering<DocumentOnTypeFormattingParams, List<TextEdit>> {
    OnTypeFormattingFeature() {
        super(DocumentOnTypeFormattingParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("\n"));
    }

    @Override
    Optional<String> uri(DocumentOnTypeFormattingParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<TextEdit>> answer(DocumentOnTypeFormattingParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                FormatOnType.afterLineEnd(
                                place.file(), place.offset(asked.getPosition()), view.db())
                        .stream()
                        .filter(edit -> place.contains(edit.start()))
                        .map(edit -> WorkspaceEdits.of(edit, place))
                        .toList());
    }
}
