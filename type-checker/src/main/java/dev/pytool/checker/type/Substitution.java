package dev.pytool.checker.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Replaces type variables by types, all at once: what is put in is not looked at again.
public final class Substitution {
    public static final Substitution NONE = new Substitution(Map.of());

    private final Map<TypeVarLike, Type> map;

    private Substitution(Map<TypeVarLike, Type> map) {
        this.map = map;
    }

    public static Substitution of(Map<TypeVarLike, Type> map) {
        return map.isEmpty() ? NONE : new Substitution(map);
    }

    /// Pairs parameters with arguments; a parameter without an argument stays as it is.
    public static Substitution of(List<? extends TypeVarLike> params, List<Type> args) {
        if (params.isEmpty() || args.isEmpty()) {
            return NONE;
        }
        Map<TypeVarLike, Type> map = new HashMap<>();
        for (int i = 0; i < params.size() && i < args.size(); i++) {
            map.put(params.get(i), args.get(i));
        }
        return new Substitution(map);
    }

    public static Substitution of(Instance instance) {
        return of(instance.cls().typeParams(), instance.args());
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    public Map<TypeVarLike, Type> map() {
        return map;
    }

    public List<Type> apply(List<? extends Type> types) {
        List<Type> out = new ArrayList<>(types.size());
        for (Type type : types) {
            append(type, out);
        }
        return out;
    }

    /// Adds the replaced type; an unpacked tuple of known shape becomes its items.
    private void append(Type type, List<Type> out) {
        Type replaced = apply(type);
        if (type instanceof UnpackedType
                && replaced instanceof UnpackedType unpacked
                && unpacked.inner() instanceof TupleType tuple) {
            out.addAll(tuple.items());
        } else {
            out.add(replaced);
        }
    }

    public Type apply(Type type) {
        if (map.isEmpty()) {
            return type;
        }
        return switch (type) {
            case AnyType any -> any;
            case NeverType never -> never;
            case NoneType none -> none;
            case LiteralType literal -> literal;
            case ModuleType module -> module;
            case Instance instance ->
                    instance.args().isEmpty()
                            ? instance
                            : instance.withArgs(applyArgs(instance.args()));
            case TupleType tuple -> tuple(apply(tuple.items()));
            case UnionType union -> UnionType.of(apply(union.items()));
            case CallableType callable -> callable(callable);
            case OverloadedType overloaded ->
                    new OverloadedType(overloaded.items().stream().map(this::callable).toList());
            case UnpackedType unpacked -> new UnpackedType(apply(unpacked.inner()));
            case TypeType t -> typeOf(apply(t.item()), t.exact());
            case AliasType alias ->
                    alias.args().isEmpty()
                            ? alias
                            : new AliasType(alias.alias(), apply(alias.args()));
            case ParameterList list -> parameters(list);
            case TypeVarLike variable -> map.getOrDefault(variable, variable);
        };
    }

    /// Type arguments keep their number: a tuple that stands for a TypeVarTuple is one argument.
    private List<Type> applyArgs(List<Type> args) {
        List<Type> out = new ArrayList<>(args.size());
        for (Type arg : args) {
            out.add(apply(arg));
        }
        return out;
    }

    private static Type tuple(List<Type> items) {
        return items.size() == 1
                        && items.getFirst() instanceof UnpackedType unpacked
                        && unpacked.inner() instanceof Instance homogeneous
                ? homogeneous
                : new TupleType(items);
    }

    private static Type typeOf(Type item, boolean exact) {
        if (item instanceof UnionType union) {
            return UnionType.of(union.items().stream().map(t -> typeOf(t, exact)).toList());
        }
        return item instanceof AnyType ? TypeType.of(item) : new TypeType(item, exact);
    }

    public CallableType callable(CallableType callable) {
        Substitution inner = without(callable.typeVars());
        if (inner.isEmpty()) {
            return callable;
        }
        FunctionFacts facts = callable.facts();
        if (facts.guard().isPresent()) {
            FunctionFacts.Guard guard = facts.guard().get();
            facts =
                    facts.withGuard(
                            Optional.of(
                                    new FunctionFacts.Guard(
                                            inner.apply(guard.type()), guard.exact())));
        }
        return new CallableType(
                inner.parameters(callable.parameters()),
                inner.apply(callable.returns()),
                callable.typeVars(),
                facts);
    }

    private Substitution without(List<TypeVarLike> bound) {
        if (bound.stream().noneMatch(map::containsKey)) {
            return this;
        }
        Map<TypeVarLike, Type> rest = new HashMap<>(map);
        bound.forEach(rest::remove);
        return of(rest);
    }

    public ParameterList parameters(ParameterList list) {
        List<Param> params = new ArrayList<>(list.params().size());
        for (Param param : list.params()) {
            parameter(param, params);
        }
        if (list.tail().isEmpty()) {
            return new ParameterList(params, Optional.empty(), list.ellipsis());
        }
        return switch (apply(list.tail().get())) {
            case ParameterList rest -> joined(params, rest);
            case ParamSpecType spec ->
                    new ParameterList(params, Optional.of(spec), list.ellipsis());
            default -> new ParameterList(params, Optional.empty(), true);
        };
    }

    /// Parameters before others: names of positional ones followed by nameless ones are lost only
    /// if they have to be.
    private static ParameterList joined(List<Param> prefix, ParameterList rest) {
        List<Param> all = new ArrayList<>(prefix);
        all.addAll(rest.params());
        return new ParameterList(all, rest.tail(), rest.ellipsis());
    }

    private void parameter(Param param, List<Param> out) {
        if (param.kind() == Param.Kind.VAR_POSITIONAL
                && param.type() instanceof UnpackedType unpacked) {
            switch (apply(unpacked.inner())) {
                case TupleType tuple -> expand(param, tuple, out);
                case Instance homogeneous
                        when homogeneous.cls().isTuple() && homogeneous.args().size() == 1 ->
                        out.add(param.withType(homogeneous.args().getFirst()));
                case AnyType any -> out.add(param.withType(any));
                case Type other -> out.add(param.withType(new UnpackedType(other)));
            }
        } else {
            out.add(param.withType(apply(param.type())));
        }
    }

    /// `*args: *tuple[int, str]` is two positional parameters; with a variadic item within, what
    /// follows stays packed.
    private static void expand(Param param, TupleType tuple, List<Param> out) {
        int split = tuple.unpackIndex();
        int fixed = split < 0 ? tuple.items().size() : split;
        for (int i = 0; i < fixed; i++) {
            out.add(new Param("", tuple.items().get(i), Param.Kind.POSITIONAL_ONLY, false));
        }
        if (split >= 0) {
            List<Type> rest = tuple.items().subList(split, tuple.items().size());
            if (rest.size() == 1
                    && rest.getFirst() instanceof UnpackedType u
                    && u.inner() instanceof Instance all
                    && !all.args().isEmpty()) {
                out.add(param.withType(all.args().getFirst()));
            } else if (rest.size() == 1) {
                out.add(param.withType(rest.getFirst()));
            } else {
                out.add(param.withType(new UnpackedType(new TupleType(List.copyOf(rest)))));
            }
        }
    }
}
