package dev.pytool.checker.relation;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;

import java.util.ArrayList;
import java.util.List;

/// Types with finitely many values, as unions of literals.
public final class Expansion {
    private Expansion() {}

    /// `bool` as its two literals, an enum as its members; otherwise the type itself.
    public static List<Type> of(Type type) {
        if (!(type instanceof Instance instance) || instance.lastKnown().isPresent()) {
            return List.of(type);
        }
        List<Type> out = new ArrayList<>();
        if (instance.is("builtins.bool")) {
            out.add(new LiteralType(new LiteralValue.Bool(true), instance));
            out.add(new LiteralType(new LiteralValue.Bool(false), instance));
        } else if (instance.cls().isEnum()
                && !instance.cls().enumMembers().isEmpty()
                && !isFlag(instance)) {
            for (String name : instance.cls().enumMembers()) {
                out.add(new LiteralType(new LiteralValue.Member(instance.cls(), name), instance));
            }
        }
        return out.isEmpty() ? List.of(type) : out;
    }

    private static boolean isFlag(Instance instance) {
        return instance.cls().isSubclassOf("enum.Flag");
    }

    /// A tuple with unions or enums inside as a union of tuples, at most a few dozen; else the
    /// tuple alone.
    static List<Type> ofTuple(TupleType tuple) {
        List<List<Type>> rows = new ArrayList<>();
        rows.add(List.of());
        for (Type item : tuple.items()) {
            List<Type> values = new ArrayList<>();
            UnionType.itemsOf(item).forEach(t -> values.addAll(of(t)));
            List<List<Type>> next = new ArrayList<>();
            for (List<Type> row : rows) {
                for (Type value : values) {
                    List<Type> longer = new ArrayList<>(row);
                    longer.add(value);
                    next.add(longer);
                }
            }
            if (next.size() > 64) {
                return List.of(tuple);
            }
            rows = next;
        }
        return rows.stream().map(r -> (Type) new TupleType(r)).toList();
    }
}
