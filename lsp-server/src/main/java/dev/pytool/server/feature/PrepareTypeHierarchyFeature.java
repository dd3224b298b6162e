package dev.pytool.server.feature;

import dev.pytool.ide.Hierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;

import java.util.List;
import java.util.Optional;

/// The class whose bases or derived classes are asked for next.
@EditorFeature(method = "textDocument/prepareTypeHierarchy")
final class PrepareTypeHierarchyFeature
        extends AtPosition<TypeHierarchyPrepareParams, List<TypeHierarchyItem>> {
    PrepareTypeHierarchyFeature() {
        super(TypeHierarchyPrepareParams.class);
    }

    @Override
    public void declare(ServerCapabilities server, ClientCapabilities client) {
        server.setTypeHierarchyProvider(true);
    }

    @Override
    Optional<List<TypeHierarchyItem>> answer(
            TypeHierarchyPrepareParams asked, Place place, int offset, ClientView view) {
        return Hierarchy.at(place.file(), offset, view.root(), view.db())
                .map(type -> TypeItems.of(List.of(type), view))
                .filter(items -> !items.isEmpty());
    }
}
