package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Unions with redundant items removed.
final class Unions {
    private Unions() {}

    static Type simplify(List<? extends Type> types, Relations relations) {
        Set<Type> flat = new LinkedHashSet<>();
        for (Type type : types) {
            flat.addAll(UnionType.itemsOf(type));
        }
        if (flat.size() > 1) {
            flat.removeIf(t -> t instanceof NeverType);
        }
        for (Type type : flat) {
            if (type instanceof AnyType) {
                return type;
            }
        }
        if (flat.size() < 2 || flat.size() > 60) {
            return UnionType.of(new ArrayList<>(flat));
        }
        return UnionType.of(withoutSubtypes(new ArrayList<>(flat), relations));
    }

    private static List<Type> withoutSubtypes(List<Type> items, Relations relations) {
        boolean[] dropped = new boolean[items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < items.size() && !dropped[i]; j++) {
                if (i != j
                        && !dropped[j]
                        && isRedundant(items.get(i), items.get(j), i > j, relations)) {
                    dropped[i] = true;
                }
            }
        }
        List<Type> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!dropped[i]) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    /// Of two equivalent items the earlier one stays; a value remembered by its literal gives way
    /// to its class.
    private static boolean isRedundant(Type item, Type other, boolean later, Relations relations) {
        if (item instanceof NoneType || other instanceof NoneType) {
            return false;
        }
        if (item instanceof LiteralType && other instanceof LiteralType) {
            return false;
        }
        if (item instanceof Instance a
                && other instanceof Instance b
                && (a.lastKnown().isPresent() || b.lastKnown().isPresent())) {
            return a.cls() == b.cls() && a.args().equals(b.args()) && b.lastKnown().isEmpty();
        }
        if (isPromotion(item, other) || !relations.isProperSubtype(item, other)) {
            return false;
        }
        return later || !relations.isProperSubtype(other, item);
    }

    /// `int` stays beside `float`: promotion is no inheritance.
    private static boolean isPromotion(Type item, Type other) {
        Type a = item instanceof LiteralType literal ? literal.fallback() : item;
        return a instanceof Instance left
                && other instanceof Instance right
                && !left.cls().isSubclassOf(right.cls())
                && !right.cls().isProtocol();
    }
}
