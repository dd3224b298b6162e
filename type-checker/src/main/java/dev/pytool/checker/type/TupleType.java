package dev.pytool.checker.type;

import java.util.List;

/// A tuple of known shape, such as `tuple[int, str]` or `tuple[int, *tuple[str, ...]]`; at most one
/// item is an [UnpackedType]. A homogeneous `tuple[int, ...]` is an [Instance] of `tuple`.
public record TupleType(List<Type> items) implements Type {
    public static TupleType of(Type... items) {
        return new TupleType(List.of(items));
    }

    /// Position of the unpacked item, or -1.
    public int unpackIndex() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof UnpackedType) {
                return i;
            }
        }
        return -1;
    }
}
