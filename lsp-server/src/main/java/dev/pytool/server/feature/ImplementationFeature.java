package dev.pytool.server.feature;

import dev.pytool.ide.Hierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// The definitions in derived classes.
@EditorFeature(method = "textDocument/implementation")
final class ImplementationFeature extends AtPosition<ImplementationParams, List<Location>> {
    ImplementationFeature() {
        super(ImplementationParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setImplementationProvider(true);
    }

    @Override
    Optional<List<Location>> answer(
            ImplementationParams asked, Place place, int offset, ClientView view) {
        return Locations.of(
                Hierarchy.implementations(place.file(), offset, view.root(), view.db()), view);
    }
}
