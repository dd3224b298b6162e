package dev.pytool.server.feature;

import dev.pytool.ide.References;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// All places in the project that mean the same thing.
@EditorFeature(method = "textDocument/references")
final class ReferencesFeature extends AtPosition<ReferenceParams, List<Location>> {
    ReferencesFeature() {
        super(ReferenceParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setReferencesProvider(true);
    }

    @Override
    Optional<List<Location>> answer(
            ReferenceParams asked, Place place, int offset, ClientView view) {
        boolean withDeclaration =
                asked.getContext() == null || asked.getContext().isIncludeDeclaration();
        List<Location> found =
                References.at(place.file(), offset, view.root(), view.db()).stream()
                        .filter(reference -> withDeclaration || !reference.isWrite())
                        .flatMap(reference ->
                                view
                                        .location(
                                                reference.file(),
                                                reference.place().start(),
                                                reference.place().end())
                                        .stream())
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
