package dev.pytool.server.feature;

import dev.pytool.ide.GotoDefinition;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TypeDefinitionParams;

import java.util.List;
import java.util.Optional;

/// The classes of what a name holds.
@EditorFeature(method = "textDocument/typeDefinition")
final class TypeDefinitionFeature extends AtPosition<TypeDefinitionParams, List<Location>> {
    TypeDefinitionFeature() {
        super(TypeDefinitionParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setTypeDefinitionProvider(true);
    }

    @Override
    Optional<List<Location>> answer(
            TypeDefinitionParams asked, Place place, int offset, ClientView view) {
        return Locations.of(GotoDefinition.typeDefinition(place.file(), offset, view.db()), view);
    }
}
