package dev.pytool.server.feature;

import dev.pytool.ide.GotoDefinition;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;

import java.util.List;
import java.util.Optional;

/// Where a name is declared: in a stub, if there is one.
@EditorFeature(method = "textDocument/declaration")
final class DeclarationFeature extends AtPosition<DeclarationParams, List<Location>> {
    DeclarationFeature() {
        super(DeclarationParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setDeclarationProvider(true);
    }

    @Override
    Optional<List<Location>> answer(
            DeclarationParams asked, Place place, int offset, ClientView view) {
        return Locations.of(GotoDefinition.declaration(place.file(), offset, view.db()), view);
    }
}
