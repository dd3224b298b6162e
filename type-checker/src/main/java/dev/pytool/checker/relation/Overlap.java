package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.ModuleType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.UnpackedType;

import java.util.Optional;

/// Whether two types can have a value in common.
final class Overlap {
    private final Relations relations;
    private int depth;

    Overlap(Relations relations) {
        this.relations = relations;
    }

    boolean test(Type first, Type second) {
        Type a = AliasType.proper(first);
        Type b = AliasType.proper(second);
        if (a instanceof AnyType || b instanceof AnyType || depth > 8) {
            return true;
        }
        if (a instanceof NeverType || b instanceof NeverType) {
            return false;
        }
        depth++;
        try {
            for (Type x : UnionType.itemsOf(a)) {
                for (Type y : UnionType.itemsOf(b)) {
                    if (items(x, y)) {
                        return true;
                    }
                }
            }
            return false;
        } finally {
            depth--;
        }
    }

    private boolean items(Type a, Type b) {
        if (relations.isAssignable(a, b) || relations.isAssignable(b, a)) {
            return true;
        }
        if (a instanceof TypeVarLike || b instanceof TypeVarLike) {
            return variable(a, b);
        }
        if (a instanceof NoneType
                || b instanceof NoneType
                || a instanceof ModuleType
                || b instanceof ModuleType) {
            return false;
        }
        if (a instanceof LiteralType x && b instanceof LiteralType y) {
            return x.value().equals(y.value());
        }
        if (a instanceof LiteralType x) {
            return b instanceof Instance other
                    && other.lastKnown().isEmpty()
                    && (relations.isAssignable(x.fallback(), b));
        }
        if (b instanceof LiteralType) {
            return items(b, a);
        }
        if (a instanceof TupleType x && b instanceof TupleType y) {
            return x.items().size() == y.items().size() && pairwise(x, y)
                    || x.unpackIndex() >= 0
                    || y.unpackIndex() >= 0;
        }
        if (a instanceof TypeType x && b instanceof TypeType y) {
            return test(x.item(), y.item());
        }
        if (a instanceof ParameterList
                || b instanceof ParameterList
                || a instanceof UnpackedType
                || b instanceof UnpackedType) {
            return true;
        }
        if (isCallable(a) && isCallable(b)) {
            return true;
        }
        return instances(a, b);
    }

    private boolean variable(Type a, Type b) {
        Type x = a instanceof TypeVarType v ? v.bound().orElseGet(relations.builtins()::object) : a;
        Type y = b instanceof TypeVarType v ? v.bound().orElseGet(relations.builtins()::object) : b;
        return x instanceof TypeVarLike || y instanceof TypeVarLike || test(x, y);
    }

    private static boolean isCallable(Type type) {
        return type instanceof CallableType || type instanceof OverloadedType;
    }

    private boolean pairwise(TupleType a, TupleType b) {
        for (int i = 0; i < a.items().size(); i++) {
            if (!test(a.items().get(i), b.items().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean instances(Type a, Type b) {
        Type left = plain(a);
        Type right = plain(b);
        if (!(left instanceof Instance x) || !(right instanceof Instance y)) {
            return left instanceof Instance i && i.cls().isProtocol()
                            || right instanceof Instance j && j.cls().isProtocol()
                    ? false
                    : false;
        }
        Optional<Instance> up = Comparison.asAncestor(x, y.cls());
        Optional<Instance> down = Comparison.asAncestor(y, x.cls());
        if (up.isPresent()) {
            return arguments(up.get(), y);
        }
        if (down.isPresent()) {
            return arguments(x, down.get());
        }
        return false;
    }

    private Type plain(Type type) {
        return type instanceof TupleType tuple ? Tuples.homogeneous(tuple, relations) : type;
    }

    private boolean arguments(Instance a, Instance b) {
        for (int i = 0; i < Math.min(a.args().size(), b.args().size()); i++) {
            if (!test(a.args().get(i), b.args().get(i))) {
                return false;
            }
        }
        return true;
    }
}
