package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The common part of types, and narrowing to a class that was tested for.
final class Meet {
    private final Relations relations;

    Meet(Relations relations) {
        this.relations = relations;
    }

    Type meet(Type first, Type second) {
        Type a = AliasType.proper(first);
        Type b = AliasType.proper(second);
        if (a instanceof AnyType) {
            return b;
        }
        if (b instanceof AnyType || relations.isProperSubtype(a, b)) {
            return a;
        }
        if (relations.isProperSubtype(b, a)) {
            return b;
        }
        if (a instanceof UnionType || b instanceof UnionType) {
            List<Type> out = new ArrayList<>();
            for (Type x : UnionType.itemsOf(a)) {
                for (Type y : UnionType.itemsOf(b)) {
                    Type m = meet(x, y);
                    if (!(m instanceof NeverType)) {
                        out.add(m);
                    }
                }
            }
            return relations.union(out);
        }
        if (a instanceof TupleType x
                && b instanceof TupleType y
                && x.items().size() == y.items().size()) {
            List<Type> items = new ArrayList<>();
            for (int i = 0; i < x.items().size(); i++) {
                items.add(meet(x.items().get(i), y.items().get(i)));
            }
            return items.stream().anyMatch(t -> t instanceof NeverType)
                    ? NeverType.NEVER
                    : new TupleType(items);
        }
        return NeverType.UNINHABITED;
    }

    /// The declared type after a test for the target succeeded: items within the target stay, a
    /// narrower target takes an item's place, unrelated classes that may have a common subclass
    /// become the target.
    Type narrow(Type declared, Type target) {
        Type from = AliasType.proper(declared);
        Type to = AliasType.proper(target);
        if (from instanceof AnyType || to instanceof AnyType && !(from instanceof UnionType)) {
            return to instanceof AnyType ? from : to;
        }
        List<Type> out = new ArrayList<>();
        for (Type item : UnionType.itemsOf(from)) {
            for (Type each : UnionType.itemsOf(to)) {
                Type part = item(item, each);
                if (!(part instanceof NeverType)) {
                    out.add(part);
                }
            }
        }
        return relations.union(out);
    }

    private Type item(Type item, Type target) {
        if (item instanceof AnyType) {
            return target;
        }
        if (target instanceof AnyType || relations.isProperSubtype(item, target)) {
            return item;
        }
        if (item instanceof TypeVarType variable) {
            return variable(variable, target);
        }
        if (target instanceof TypeVarLike) {
            return relations.isAssignable(target, item) ? target : NeverType.NEVER;
        }
        if (item instanceof LiteralType || item instanceof NoneType) {
            return relations.isAssignable(item, target) ? item : NeverType.NEVER;
        }
        if (item instanceof TypeType a && target instanceof TypeType b) {
            Type inner = narrow(a.item(), b.item());
            return inner instanceof NeverType ? inner : TypeType.of(inner);
        }
        if (target instanceof Instance wanted && item instanceof Instance have) {
            return instances(have, wanted);
        }
        if (item instanceof TupleType && target instanceof Instance wanted) {
            return relations.isAssignable(item, wanted) ? item : NeverType.NEVER;
        }
        if ((item instanceof CallableType || item instanceof OverloadedType)
                && target instanceof Instance wanted) {
            return wanted.cls().find("__call__").isPresent() ? wanted : NeverType.NEVER;
        }
        if (relations.isAssignable(target, item)) {
            return target;
        }
        return relations.isAssignable(item, target)
                ? item
                : relations.overlaps(item, target) ? target : NeverType.NEVER;
    }

    private Type variable(TypeVarType variable, Type target) {
        Type bound = variable.bound().orElseGet(relations.builtins()::object);
        if (!variable.constraints().isEmpty()) {
            bound = UnionType.of(variable.constraints());
        }
        if (relations.isProperSubtype(bound, target)) {
            return variable;
        }
        return narrow(bound, target);
    }

    private Type instances(Instance have, Instance wanted) {
        if (wanted.cls() == have.cls()) {
            return relations.overlaps(have, wanted) ? filled(have, wanted) : NeverType.NEVER;
        }
        if (wanted.cls().asAncestor(have.cls()).isPresent()) {
            return filled(have, wanted);
        }
        if (relations.isProperSubtype(wanted, have)) {
            return wanted;
        }
        if (relations.isAssignable(have, wanted)) {
            return have;
        }
        if (relations.isAssignable(wanted, have)) {
            return wanted;
        }
        if (have.cls().isFinal() || wanted.cls().isFinal() || isSolid(have) && isSolid(wanted)) {
            return NeverType.NEVER;
        }
        return Intersections.of(have, wanted, relations);
    }

    /// Classes of which CPython lets no class inherit two.
    private static boolean isSolid(Instance instance) {
        for (String name :
                List.of(
                        "int",
                        "str",
                        "bytes",
                        "float",
                        "list",
                        "dict",
                        "tuple",
                        "set",
                        "frozenset",
                        "bytearray",
                        "type")) {
            if (instance.cls().isSubclassOf("builtins." + name)) {
                return true;
            }
        }
        return false;
    }

    /// The target class with arguments that follow from the declared type: `Iterable[int]` tested
    /// for `list` is `list[int]`.
    private Type filled(Instance have, Instance wanted) {
        if (wanted.args().stream().noneMatch(a -> a instanceof AnyType)
                || wanted.cls().typeParams().isEmpty()) {
            return wanted;
        }
        Instance self = wanted.cls().selfType();
        Solver solver = new Solver(relations, new HashSet<>(wanted.cls().typeParams()));
        solver.add(self, have, Solver.Direction.SUB);
        Map<TypeVarLike, Type> solved = solver.solve();
        List<Type> args = new ArrayList<>();
        for (int i = 0; i < wanted.args().size(); i++) {
            Type found = solved.get(wanted.cls().typeParams().get(i));
            args.add(
                    found == null || !(wanted.args().get(i) instanceof AnyType)
                            ? wanted.args().get(i)
                            : found);
        }
        return Substitution.NONE.apply(Instance.of(wanted.cls(), args));
    }
}
