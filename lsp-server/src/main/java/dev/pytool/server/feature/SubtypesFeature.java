package dev.pytool.server.feature;

import dev.pytool.ide.Hierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;

import java.util.List;
import java.util.Optional;

/// The classes derived from a class. Declared by [PrepareTypeHierarchyFeature].
@EditorFeature(method = "typeHierarchy/subtypes")
final class SubtypesFeature
        extends Answering<TypeHierarchySubtypesParams, List<TypeHierarchyItem>> {
    SubtypesFeature() {
        super(TypeHierarchySubtypesParams.class);
    }

    @Override
    Optional<String> uri(TypeHierarchySubtypesParams asked) {
        return Optional.of(asked.getItem().getUri());
    }

    @Override
    Optional<List<TypeHierarchyItem>> answer(TypeHierarchySubtypesParams asked, ClientView view) {
        Place place = view.place(asked.getItem().getUri());
        int offset = place.offset(asked.getItem().getSelectionRange().getStart());
        return Optional.of(
                TypeItems.of(
                        Hierarchy.subtypes(place.file(), offset, view.root(), view.db()), view));
    }
}
