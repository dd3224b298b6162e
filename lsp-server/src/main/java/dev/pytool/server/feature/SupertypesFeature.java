package dev.pytool.server.feature;

import dev.pytool.ide.Hierarchy;
import dev.pytool.processor.feature.EditorFeature;
import dev.pytool.server.protocol.ClientView;
import dev.pytool.server.protocol.Place;

import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;

import java.util.List;
import java.util.Optional;

/// The bases of a class. Declared by [PrepareTypeHierarchyFeature].
@EditorFeature(method = "typeHierarchy/supertypes")
final class SupertypesFeature
        extends Answering<TypeHierarchySupertypesParams, List<TypeHierarchyItem>> {
    SupertypesFeature() {
        super(TypeHierarchySupertypesParams.class);
    }

    @Override
    Optional<String> uri(TypeHierarchySupertypesParams asked) {
        return Optional.of(asked.getItem().getUri());
    }

    @Override
    Optional<List<TypeHierarchyItem>> answer(TypeHierarchySupertypesParams asked, ClientView view) {
        Place place = view.place(asked.getItem().getUri());
        int offset = place.offset(asked.getItem().getSelectionRange().getStart());
        return Optional.of(
                TypeItems.of(
                        Hierarchy.supertypes(place.file(), offset, view.root(), view.db()), view));
    }
}
