package dev.pytool.server.feature;

import dev.pytool.ide.DocumentLinks;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// Web addresses in comments and strings.
@EditorFeature(method = "textDocument/documentLink")
final class DocumentLinkFeature extends Answering<DocumentLinkParams, List<DocumentLink>> {
    DocumentLinkFeature() {
        super(DocumentLinkParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDocumentLinkProvider(new DocumentLinkOptions());
    }

    @Override
    Optional<String> uri(DocumentLinkParams asked) {
        return Optional.of(asked.getTextDocument().getUri());
    }

    @Override
    Optional<List<DocumentLink>> answer(DocumentLinkParams asked, ClientView view) {
        Place place = view.place(asked.getTextDocument().getUri());
        return Optional.of(
                DocumentLinks.of(place.file(), view.db()).stream()
                        .filter(link -> place.contains(link.place().start()))
                        .map(link ->
                                new DocumentLink(
                                        place.range(link.place().start(), link.place().end()),
                                        link.target()))
                        .toList());
    }
}
