package dev.pytool.server.feature;

import dev.pytool.ide.Hierarchy;
import dev.pytool.server.protocol.ClientView;

import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TypeHierarchyItem;

import java.util.List;

/// Classes of a hierarchy in the protocol's words.
final class TypeItems {
    private TypeItems() {}

    static List<TypeHierarchyItem> of(List<Hierarchy.Type> types, ClientView view) {
        return types.stream()
                .flatMap(type ->
                        view
                                .place(type.file(), type.place().start())
                                .map(place ->
                                        new TypeHierarchyItem(
                                                type.name(),
                                                SymbolKind.Class,
                                                place.uri(),
                                                place.range(
                                                        type.whole().start(), type.whole().end()),
                                                place.range(
                                                        type.place().start(), type.place().end()),
                                                null))
                                .stream())
                .toList();
    }
}
