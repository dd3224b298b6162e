package dev.pytool.checker.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Looks for parts of a type.
public final class Occurrences {
    private Occurrences() {}

    /// The free type variables, in the order in which they first occur.
    public static Set<TypeVarLike> variables(Type type) {
        Set<TypeVarLike> out = new LinkedHashSet<>();
        collect(type, out);
        return out;
    }

    public static Set<TypeVarLike> variables(List<? extends Type> types) {
        Set<TypeVarLike> out = new LinkedHashSet<>();
        types.forEach(t -> collect(t, out));
        return out;
    }

    private static void collect(Type type, Set<TypeVarLike> out) {
        if (type instanceof TypeVarLike variable) {
            out.add(variable);
        } else if (type instanceof CallableType callable && !callable.typeVars().isEmpty()) {
            Set<TypeVarLike> inner = new LinkedHashSet<>();
            parts(callable).forEach(t -> collect(t, inner));
            callable.typeVars().forEach(inner::remove);
            out.addAll(inner);
        } else {
            parts(type).forEach(t -> collect(t, out));
        }
    }

    /// Whether some part of the type, or the type itself, satisfies the condition.
    public static boolean any(Type type, Predicate<Type> condition) {
        if (condition.test(type)) {
            return true;
        }
        for (Type part : parts(type)) {
            if (any(part, condition)) {
                return true;
            }
        }
        return false;
    }

    /// The types directly within a type.
    public static List<Type> parts(Type type) {
        return switch (type) {
            case Instance instance -> instance.args();
            case TupleType tuple -> tuple.items();
            case UnionType union -> union.items();
            case OverloadedType overloaded -> List.copyOf(overloaded.items());
            case UnpackedType unpacked -> List.of(unpacked.inner());
            case TypeType t -> List.of(t.item());
            case AliasType alias -> alias.args();
            case CallableType callable -> callableParts(callable);
            case ParameterList list -> listParts(list);
            case AnyType _, NeverType _, NoneType _, LiteralType _, ModuleType _, TypeVarLike _ ->
                    List.of();
        };
    }

    private static List<Type> callableParts(CallableType callable) {
        List<Type> out = new java.util.ArrayList<>(listParts(callable.parameters()));
        out.add(callable.returns());
        callable.facts().guard().ifPresent(g -> out.add(g.type()));
        return out;
    }

    private static List<Type> listParts(ParameterList list) {
        List<Type> out = new java.util.ArrayList<>();
        list.params().forEach(p -> out.add(p.type()));
        list.tail().ifPresent(out::add);
        return out;
    }
}
