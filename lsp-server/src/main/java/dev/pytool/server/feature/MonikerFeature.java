package dev.pytool.server.feature;

import dev.pytool.ide.Monikers;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Moniker;
import org.eclipse.lsp4j.MonikerKind;
import org.eclipse.lsp4j.MonikerParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.UniquenessLevel;

import java.util.List;
import java.util.Optional;

/// The name of a definition that holds beyond this workspace.
@EditorFeature(method = "textDocument/moniker")
final class MonikerFeature extends AtPosition<MonikerParams, List<Moniker>> {
    MonikerFeature() {
        super(MonikerParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setMonikerProvider(true);
    }

    @Override
    Optional<List<Moniker>> answer(MonikerParams asked, Place place, int offset, ClientView view) {
        return Monikers.at(place.file(), offset, view.db())
                .map(found -> {
                    Moniker moniker =
                            new Moniker("python", found.identifier(), UniquenessLevel.Project);
                    moniker.setKind(found.isImported() ? MonikerKind.Import : MonikerKind.Export);
                    return List.of(moniker);
                });
    }
}
