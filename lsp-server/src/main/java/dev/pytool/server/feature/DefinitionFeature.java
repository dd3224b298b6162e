package dev.pytool.server.feature;

import dev.pytool.ide.GotoDefinition;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// Where a name is defined.
@EditorFeature(method = "textDocument/definition")
final class DefinitionFeature extends AtPosition<DefinitionParams, List<Location>> {
    DefinitionFeature() {
        super(DefinitionParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDefinitionProvider(true);
    }

    @Override
    Optional<List<Location>> answer(
            DefinitionParams asked, Place place, int offset, ClientView view) {
        return Locations.of(GotoDefinition.definition(place.file(), offset, view.db()), view);
    }
}
