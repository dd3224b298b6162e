package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.Variance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The least common supertype that is no union, unless one of the two is a union or None.
final class Join {
    private final Relations relations;
    private int depth;

    Join(Relations relations) {
        this.relations = relations;
    }

    Type join(List<? extends Type> types) {
        if (types.isEmpty()) {
            return NeverType.UNINHABITED;
        }
        Type result = types.getFirst();
        for (Type type : types.subList(1, types.size())) {
            result = join(result, type);
        }
        return result;
    }

    Type join(Type first, Type second) {
        if (first.equals(second)) {
            return first;
        }
        if (depth > 6) {
            return relations.builtins().object();
        }
        depth++;
        try {
            return compute(AliasType.proper(first), AliasType.proper(second));
        } finally {
            depth--;
        }
    }

    private Type compute(Type a, Type b) {
        if (a instanceof AnyType || b instanceof NeverType) {
            return a;
        }
        if (b instanceof AnyType || a instanceof NeverType) {
            return b;
        }
        if (a instanceof UnionType || b instanceof UnionType) {
            if (relations.isProperSubtype(a, b)) {
                return b;
            }
            return relations.isProperSubtype(b, a) ? a : relations.union(a, b);
        }
        if (a instanceof NoneType || b instanceof NoneType) {
            Type other = a instanceof NoneType ? b : a;
            return other instanceof NoneType ? a : isObject(other) ? other : UnionType.of(a, b);
        }
        if (a instanceof Instance x
                && b instanceof Instance y
                && (x.lastKnown().isPresent() || y.lastKnown().isPresent())) {
            return join(x.withoutLiteral(), y.withoutLiteral());
        }
        if (a instanceof LiteralType || b instanceof LiteralType) {
            return join(plain(a), plain(b));
        }
        if (relations.isProperSubtype(a, b)) {
            return b;
        }
        if (relations.isProperSubtype(b, a)) {
            return a;
        }
        return structures(a, b);
    }

    private static Type plain(Type type) {
        return type instanceof LiteralType literal
                ? literal.fallback()
                : type instanceof Instance i ? i.withoutLiteral() : type;
    }

    private static boolean isObject(Type type) {
        return type instanceof Instance instance && instance.is("builtins.object");
    }

    private Type structures(Type a, Type b) {
        if (a instanceof TupleType x && b instanceof TupleType y) {
            return tuples(x, y);
        }
        if (a instanceof CallableType x && b instanceof CallableType y) {
            return callables(x, y);
        }
        if (a instanceof TypeType x && b instanceof TypeType y) {
            Type joined = join(x.item(), y.item());
            return isObject(joined)
                            && Metaclasses.of(x, relations).equals(Metaclasses.of(y, relations))
                    ? Metaclasses.of(x, relations).is("builtins.type")
                            ? TypeType.of(joined)
                            : Metaclasses.of(x, relations)
                    : TypeType.of(joined);
        }
        return join(asInstance(a), asInstance(b), a, b);
    }

    private Type join(Optional<Instance> a, Optional<Instance> b, Type first, Type second) {
        if (a.isEmpty() || b.isEmpty()) {
            return relations.builtins().object();
        }
        return instances(a.get(), b.get());
    }

    private Optional<Instance> asInstance(Type type) {
        return switch (type) {
            case Instance instance -> Optional.of(instance);
            case TupleType tuple ->
                    Optional.of(
                            Instance.of(
                                    relations.builtins().cls("builtins.tuple"),
                                    join(
                                            Tuples.homogeneous(tuple, relations).args().getFirst(),
                                            NeverType.UNINHABITED)));
            case CallableType _, OverloadedType _ -> Optional.of(relations.builtins().function());
            case TypeType t -> Optional.of(Metaclasses.of(t, relations));
            case TypeVarType variable -> variable.bound().flatMap(this::asInstance);
            default -> Optional.empty();
        };
    }

    private Type tuples(TupleType a, TupleType b) {
        if (a.items().size() == b.items().size() && a.unpackIndex() < 0 && b.unpackIndex() < 0) {
            List<Type> items = new ArrayList<>();
            for (int i = 0; i < a.items().size(); i++) {
                items.add(join(a.items().get(i), b.items().get(i)));
            }
            return new TupleType(items);
        }
        List<Type> all =
                new ArrayList<>(
                        UnionType.itemsOf(Tuples.homogeneous(a, relations).args().getFirst()));
        all.addAll(UnionType.itemsOf(Tuples.homogeneous(b, relations).args().getFirst()));
        return relations.builtins().tupleOf(join(all));
    }

    private Type callables(CallableType a, CallableType b) {
        if (a.params().size() != b.params().size()
                || a.tail().isPresent()
                || b.tail().isPresent()
                || !a.typeVars().isEmpty()
                || !b.typeVars().isEmpty()) {
            return relations.builtins().function();
        }
        List<Param> params = new ArrayList<>();
        for (int i = 0; i < a.params().size(); i++) {
            Param x = a.params().get(i);
            Param y = b.params().get(i);
            if (x.kind() != y.kind() && !(x.kind().isPositional() && y.kind().isPositional())) {
                return relations.builtins().function();
            }
            Type met = relations.meet(x.type(), y.type());
            if (met instanceof NeverType) {
                return relations.builtins().function();
            }
            boolean named = x.name().equals(y.name()) && x.kind() == y.kind();
            params.add(
                    new Param(
                            named ? x.name() : "",
                            met,
                            named ? x.kind() : Param.Kind.POSITIONAL_ONLY,
                            x.hasDefault() && y.hasDefault()));
        }
        return CallableType.of(params, join(a.returns(), b.returns()));
    }

    private Type instances(Instance a, Instance b) {
        if (a.cls() == b.cls()) {
            return sameClass(a, b);
        }
        for (ClassInfo ancestor : a.cls().mro()) {
            if (ancestor.is("builtins.object")
                    || ancestor.is("typing.Generic")
                    || ancestor.is("typing.Protocol")) {
                continue;
            }
            Optional<Instance> left = Comparison.asAncestor(a, ancestor);
            Optional<Instance> right = Comparison.asAncestor(b, ancestor);
            if (left.isPresent() && right.isPresent()) {
                return sameClass(left.get(), right.get());
            }
        }
        return relations.builtins().object();
    }

    private Type sameClass(Instance a, Instance b) {
        List<Type> args = new ArrayList<>();
        for (int i = 0; i < Math.min(a.args().size(), b.args().size()); i++) {
            Type x = a.args().get(i);
            Type y = b.args().get(i);
            if (a.cls().variance(i) == Variance.COVARIANT) {
                args.add(join(x, y));
            } else if (x instanceof AnyType || y instanceof AnyType) {
                args.add(AnyType.OMITTED);
            } else if (relations.isEquivalent(x, y)) {
                args.add(x);
            } else {
                return superOf(a, b);
            }
        }
        return Instance.of(a.cls(), args);
    }

    /// Two incompatible uses of an invariant class meet in one of its bases, or in `object`.
    private Type superOf(Instance a, Instance b) {
        for (Instance base : a.cls().bases()) {
            if (base.is("builtins.object") || base.is("typing.Generic")) {
                continue;
            }
            Optional<Instance> left = Comparison.asAncestor(a, base.cls());
            Optional<Instance> right = Comparison.asAncestor(b, base.cls());
            if (left.isPresent() && right.isPresent()) {
                Type joined = sameClass(left.get(), right.get());
                if (!isObject(joined)) {
                    return joined;
                }
            }
        }
        return relations.builtins().object();
    }
}
