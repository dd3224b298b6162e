package dev.pytool.checker.type;

import java.util.Map;
import java.util.Optional;

/// The items of a TypedDict, those of its bases included, in order.
///
/// @param closed whether no further keys are possible (PEP 728)
/// @param extraItems type of further keys, if declared
public record TypedDictShape(Map<String, Item> items, boolean closed, Optional<Item> extraItems) {

    /// One key.
    public record Item(Type type, boolean required, boolean readOnly) {}

    public TypedDictShape substitute(Substitution by) {
        if (by.isEmpty()) {
            return this;
        }
        Map<String, Item> out = new java.util.LinkedHashMap<>();
        items.forEach((key, item) ->
                out.put(key, new Item(by.apply(item.type()), item.required(), item.readOnly())));
        return new TypedDictShape(
                out,
                closed,
                extraItems.map(i -> new Item(by.apply(i.type()), i.required(), i.readOnly())));
    }
}
