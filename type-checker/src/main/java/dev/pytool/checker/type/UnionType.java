package dev.pytool.checker.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A union of at least two types, none of which is a union. [#of] makes one; the order of the items
/// is that of the source.
public record UnionType(List<Type> items) implements Type {

    /// The union of the given types, flattened and without exact duplicates; `Never` when there is
    /// none.
    public static Type of(List<? extends Type> types) {
        Set<Type> flat = new LinkedHashSet<>();
        for (Type type : types) {
            flatten(type, flat);
        }
        if (flat.size() > 1) {
            flat.removeIf(t -> t instanceof NeverType);
        }
        if (flat.isEmpty()) {
            return NeverType.UNINHABITED;
        }
        return flat.size() == 1 ? flat.iterator().next() : new UnionType(new ArrayList<>(flat));
    }

    public static Type of(Type... types) {
        return of(List.of(types));
    }

    private static void flatten(Type type, Set<Type> into) {
        if (type instanceof UnionType union) {
            into.addAll(union.items);
        } else {
            into.add(type);
        }
    }

    /// The items of a union, or the type itself.
    public static List<Type> itemsOf(Type type) {
        return switch (type) {
            case UnionType union -> union.items;
            case AliasType alias when alias.expand() instanceof UnionType union -> union.items;
            default -> List.of(type);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnionType that
                && items.size() == that.items.size()
                && (items.equals(that.items) || Set.copyOf(items).equals(Set.copyOf(that.items)));
    }

    @Override
    public int hashCode() {
        int sum = 7;
        for (Type item : items) {
            sum += item.hashCode();
        }
        return sum;
    }
}
