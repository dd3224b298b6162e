package dev.pytool.server.feature;

import dev.pytool.ide.Formatting;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

import java.util.List;
import java.util.Optional;

/// A whole document in black's style.
@EditorFeature(method = "textDocument/formatting")
final class FormattingFeature extends Answering<DocumentFormattingParams, List<TextEdit>> {
    FormattingFeature() {
        super(DocumentFormattingParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDocumentFormattingProvider(true);
    }

    @Override
    Optional<String> uri(DocumentFormattingParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<TextEdit>> answer(DocumentFormattingParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                Formatting.document(place.file(), view.db()).stream()
                        .filter(edit -> place.contains(edit.start()))
                        .map(edit -> WorkspaceEdits.of(edit, place))
                        .toList());
    }
}
