package dev.pytool.checker.relation;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.TypedDictShape.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// TypedDicts compare by their items (typing specification, "Typed dictionaries", PEP 705, PEP
/// 728).
final class TypedDictComparison {
    private final Comparison comparison;

    TypedDictComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    private static TypedDictShape shape(Instance dict) {
        return dict.cls().typedDict().orElseThrow().substitute(Substitution.of(dict));
    }

    boolean test(Instance left, Instance right) {
        return comparison.assuming(left, right, () -> fits(shape(left), shape(right)));
    }

    private boolean fits(TypedDictShape left, TypedDictShape right) {
        for (Map.Entry<String, Item> wanted : right.items().entrySet()) {
            Item given = left.items().get(wanted.getKey());
            if (given == null) {
                if (!mayLack(wanted.getValue(), left)) {
                    return false;
                }
            } else if (!item(given, wanted.getValue())) {
                return false;
            }
        }
        return extras(left, right);
    }

    /// A key the value does not declare is acceptable only where it may be anything and is never
    /// written.
    private boolean mayLack(Item wanted, TypedDictShape left) {
        if (wanted.required()) {
            return false;
        }
        if (left.extraItems().isPresent()) {
            Item extra = left.extraItems().get();
            return wanted.readOnly()
                    ? comparison.test(extra.type(), wanted.type())
                    : !extra.readOnly() && same(extra.type(), wanted.type());
        }
        if (left.closed()) {
            return wanted.readOnly();
        }
        return wanted.readOnly()
                && comparison.test(comparison.relations().builtins().object(), wanted.type());
    }

    private boolean same(Type a, Type b) {
        return comparison.test(a, b) && comparison.test(b, a);
    }

    private boolean item(Item given, Item wanted) {
        if (wanted.readOnly()) {
            return comparison.test(given.type(), wanted.type())
                    && (!wanted.required() || given.required());
        }
        return !given.readOnly()
                && given.required() == wanted.required()
                && same(given.type(), wanted.type());
    }

    private boolean extras(TypedDictShape left, TypedDictShape right) {
        if (right.extraItems().isPresent()) {
            Item wanted = right.extraItems().get();
            for (Map.Entry<String, Item> entry : left.items().entrySet()) {
                if (!right.items().containsKey(entry.getKey())
                        && !extraItem(entry.getValue(), wanted)) {
                    return false;
                }
            }
            if (left.extraItems().isPresent()) {
                Item given = left.extraItems().get();
                return wanted.readOnly()
                        ? comparison.test(given.type(), wanted.type())
                        : !given.readOnly() && same(given.type(), wanted.type());
            }
            return left.closed() && wanted.readOnly()
                    || !left.closed()
                            && wanted.readOnly()
                            && comparison.test(
                                    comparison.relations().builtins().object(), wanted.type());
        }
        if (right.closed()) {
            return left.closed()
                    && left.extraItems().isEmpty()
                    && right.items().keySet().containsAll(left.items().keySet());
        }
        return true;
    }

    private boolean extraItem(Item given, Item wanted) {
        if (wanted.readOnly()) {
            return comparison.test(given.type(), wanted.type());
        }
        return !given.required() && !given.readOnly() && same(given.type(), wanted.type());
    }

    /// A TypedDict is a `Mapping[str, object]`; with a closed set of items also `Mapping[str, union
    /// of their types]`.
    boolean toMapping(Instance left, Instance right) {
        TypedDictShape shape = shape(left);
        List<Type> values = new ArrayList<>();
        shape.items().values().forEach(i -> values.add(i.type()));
        shape.extraItems().ifPresent(i -> values.add(i.type()));
        boolean open = !shape.closed() && shape.extraItems().isEmpty();
        Type value =
                open
                        ? comparison.relations().builtins().object()
                        : comparison.relations().union(values);
        if (right.is("typing.Mapping")) {
            Instance mapping =
                    comparison
                            .relations()
                            .builtins()
                            .instance(
                                    "typing.Mapping",
                                    comparison.relations().builtins().str(),
                                    value);
            return comparison.test(mapping, right);
        }
        if (right.is("builtins.dict")
                && right.args().size() == 2
                && shape.extraItems().isPresent()
                && !shape.extraItems().get().readOnly()) {
            boolean uniform =
                    shape.items().values().stream()
                            .allMatch(i ->
                                    !i.required()
                                            && !i.readOnly()
                                            && same(i.type(), right.args().get(1)));
            return uniform
                    && same(shape.extraItems().get().type(), right.args().get(1))
                    && same(comparison.relations().builtins().str(), right.args().getFirst());
        }
        return false;
    }
}
