package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.UnpackedType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tuples of known shape, with or without a part of any length.
public final class Tuples {
    private Tuples() {}

    /// `tuple[X, ...]` where X is the union of the items.
    public static Instance homogeneous(TupleType tuple, Relations relations) {
        List<Type> items = new ArrayList<>();
        for (Type item : tuple.items()) {
            items.add(item instanceof UnpackedType unpacked ? itemOf(unpacked, relations) : item);
        }
        return relations.builtins().tupleOf(relations.union(items));
    }

    /// The type of each element of an unpacked part.
    public static Type itemOf(UnpackedType unpacked, Relations relations) {
        return switch (unpacked.inner()) {
            case Instance instance when !instance.args().isEmpty() -> instance.args().getFirst();
            case TupleType tuple -> homogeneous(tuple, relations).args().getFirst();
            case TypeVarTupleType _ -> relations.builtins().object();
            default -> AnyType.ERROR;
        };
    }

    /// The shape of a type that is a tuple, that of a NamedTuple included. `tuple[X, ...]` is one
    /// unpacked item.
    public static Optional<TupleType> shape(Type type, Relations relations) {
        return switch (type) {
            case TupleType tuple -> Optional.of(tuple);
            case Instance instance when instance.cls().tupleShape().isPresent() ->
                    Optional.of(
                            (TupleType)
                                    Substitution.of(instance)
                                            .apply(instance.cls().tupleShape().get()));
            case Instance instance ->
                    Comparison.asAncestor(instance, relations.builtins().cls("builtins.tuple"))
                            .filter(t -> !t.args().isEmpty())
                            .map(t -> TupleType.of(new UnpackedType(t)));
            default -> Optional.empty();
        };
    }

    private static int unpackIndex(List<Type> items) {
        return new TupleType(items).unpackIndex();
    }

    static boolean fits(List<Type> left, List<Type> right, Comparison comparison) {
        int l = unpackIndex(left);
        int r = unpackIndex(right);
        if (l < 0 && r < 0) {
            return comparison.all(left, right);
        }
        if (r < 0) {
            return openToClosed(left, l, right, comparison);
        }
        int prefix = r;
        int suffix = right.size() - r - 1;
        if (l < 0) {
            return closedToOpen(left, right, prefix, suffix, comparison);
        }
        return openToOpen(left, l, right, r, comparison);
    }

    /// Only an unpacked `tuple[Any, ...]` may stand for a fixed number of items.
    private static boolean openToClosed(
            List<Type> left, int l, List<Type> right, Comparison comparison) {
        if (comparison.isProper()
                || !(left.get(l) instanceof UnpackedType u
                        && u.inner() instanceof Instance i
                        && !i.args().isEmpty()
                        && i.args().getFirst() instanceof AnyType)) {
            return false;
        }
        int suffix = left.size() - l - 1;
        return right.size() >= l + suffix
                && comparison.all(left.subList(0, l), right.subList(0, l))
                && comparison.all(
                        left.subList(l + 1, left.size()),
                        right.subList(right.size() - suffix, right.size()));
    }

    private static boolean closedToOpen(
            List<Type> left, List<Type> right, int prefix, int suffix, Comparison comparison) {
        if (left.size() < prefix + suffix) {
            return false;
        }
        int middleEnd = left.size() - suffix;
        if (!comparison.all(left.subList(0, prefix), right.subList(0, prefix))
                || !comparison.all(
                        left.subList(middleEnd, left.size()),
                        right.subList(prefix + 1, right.size()))) {
            return false;
        }
        UnpackedType open = (UnpackedType) right.get(prefix);
        if (open.inner() instanceof TypeVarTupleType) {
            return false;
        }
        Type item = itemOf(open, comparison.relations());
        for (Type each : left.subList(prefix, middleEnd)) {
            if (!comparison.test(each, item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean openToOpen(
            List<Type> left, int l, List<Type> right, int r, Comparison comparison) {
        UnpackedType from = (UnpackedType) left.get(l);
        UnpackedType to = (UnpackedType) right.get(r);
        int leftSuffix = left.size() - l - 1;
        int rightSuffix = right.size() - r - 1;
        if (from.inner() instanceof TypeVarTupleType || to.inner() instanceof TypeVarTupleType) {
            if (to.inner() instanceof TypeVarTupleType) {
                boolean anyTuple =
                        from.inner() instanceof Instance i
                                && !i.args().isEmpty()
                                && i.args().getFirst() instanceof AnyType;
                if (l != r
                        || leftSuffix != rightSuffix
                        || !(from.inner().equals(to.inner())
                                || anyTuple && !comparison.isProper())) {
                    return false;
                }
                return comparison.all(left.subList(0, l), right.subList(0, r))
                        && comparison.all(
                                left.subList(l + 1, left.size()),
                                right.subList(r + 1, right.size()));
            }
        }
        boolean any =
                from.inner() instanceof Instance i
                        && !i.args().isEmpty()
                        && i.args().getFirst() instanceof AnyType;
        if ((l < r || leftSuffix < rightSuffix) && !(any && !comparison.isProper())) {
            return false;
        }
        Type item = itemOf(to, comparison.relations());
        if (!comparison.test(itemOf(from, comparison.relations()), item)) {
            return false;
        }
        for (int i = 0; i < l; i++) {
            if (!comparison.test(left.get(i), i < r ? right.get(i) : item)) {
                return false;
            }
        }
        for (int i = 0; i < leftSuffix; i++) {
            Type each = left.get(left.size() - 1 - i);
            if (!comparison.test(each, i < rightSuffix ? right.get(right.size() - 1 - i) : item)) {
                return false;
            }
        }
        return true;
    }
}
