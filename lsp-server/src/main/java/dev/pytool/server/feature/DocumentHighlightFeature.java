package dev.pytool.server.feature;

import dev.pytool.ide.References;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// The places in one document that mean the same thing.
@EditorFeature(method = "textDocument/documentHighlight")
final class DocumentHighlightFeature
        extends AtPosition<DocumentHighlightParams, List<DocumentHighlight>> {
    DocumentHighlightFeature() {
        super(DocumentHighlightParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDocumentHighlightProvider(true);
    }

    @Override
    Optional<List<DocumentHighlight>> answer(
            DocumentHighlightParams asked, Place place, int offset, ClientView view) {
        return Optional.of(
                References.inFile(place.file(), offset, view.db()).stream()
                        .filter(reference -> place.contains(reference.place().start()))
                        .map(reference ->
                                new DocumentHighlight(
                                        place.range(
                                                reference.place().start(), reference.place().end()),
                                        reference.isWrite()
                                                ? DocumentHighlightKind.Write
                                                : DocumentHighlightKind.Read))
                        .toList());
    }
}
