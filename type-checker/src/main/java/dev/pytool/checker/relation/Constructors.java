package dev.pytool.checker.relation;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Class objects as functions (typing specification, "Constructors").
public final class Constructors {
    private final Relations relations;

    Constructors(Relations relations) {
        this.relations = relations;
    }

    /// What calling the class object looks like: a callable or overloads. A generic class without
    /// arguments gives a generic signature.
    public Type signature(TypeType type) {
        Type item = AliasType.proper(type.item());
        return switch (item) {
            case Instance instance -> ofInstance(instance, type.exact(), item);
            case TypeVarType variable -> {
                Type bound =
                        AliasType.proper(variable.bound().orElseGet(relations.builtins()::object));
                yield bound instanceof Instance instance
                        ? returning(ofInstance(instance, false, variable), variable)
                        : CallableType.open(variable);
            }
            case TupleType tuple ->
                    returning(ofInstance(Tuples.homogeneous(tuple, relations), false, item), tuple);
            default -> CallableType.open(item);
        };
    }

    private static Type returning(Type signature, Type result) {
        return switch (signature) {
            case CallableType callable -> callable.withReturns(result);
            case OverloadedType overloaded ->
                    new OverloadedType(
                            overloaded.items().stream().map(c -> c.withReturns(result)).toList());
            default -> signature;
        };
    }

    private Type ofInstance(Instance instance, boolean exact, Type self) {
        ClassInfo cls = instance.cls();
        Optional<Type> meta = metaclassCall(instance);
        if (meta.isPresent()) {
            return meta.get();
        }
        Optional<Member> init = cls.find("__init__");
        Optional<Member> make = cls.find("__new__");
        boolean plainInit = init.isEmpty() || init.get().owner().is("builtins.object");
        boolean plainNew = make.isEmpty() || make.get().owner().is("builtins.object");
        if (plainInit && plainNew) {
            return cls.hasUnknownBase()
                    ? CallableType.open(instance)
                    : generic(
                            new CallableType(
                                    dev.pytool.checker.type.ParameterList.of(List.of()),
                                    instance,
                                    List.of(),
                                    FunctionFacts.named(cls.name())),
                            instance,
                            exact);
        }
        boolean useNew =
                plainInit
                        || !plainNew
                                && cls.mro().indexOf(make.get().owner())
                                        < cls.mro().indexOf(init.get().owner());
        if (!useNew && !plainNew && returnsOther(make.get(), instance)) {
            useNew = true;
        }
        Type function = useNew ? make.get().type() : init.get().type();
        ClassInfo owner = useNew ? make.get().owner() : init.get().owner();
        Map<TypeVarLike, Type> map = new HashMap<>();
        Comparison.asAncestor(instance, owner).ifPresent(b -> map.putAll(Substitution.of(b).map()));
        map.put(owner.selfVar(), self instanceof TypeVarType ? self : instance);
        Type viewed = Substitution.of(map).apply(function);
        return switch (viewed) {
            case CallableType callable -> generic(one(callable, instance, useNew), instance, exact);
            case OverloadedType overloaded ->
                    new OverloadedType(
                            overloaded.items().stream()
                                    .filter(c ->
                                            exact && instance.equals(instance.cls().selfType())
                                                    || relations
                                                            .members()
                                                            .binding()
                                                            .takes(c, instance)
                                                    || true)
                                    .map(c ->
                                            generic(
                                                    one(c, instance, false || true && isNew(c)),
                                                    instance,
                                                    exact))
                                    .toList());
            default -> CallableType.open(instance);
        };
    }

    private static boolean isNew(CallableType callable) {
        return callable.facts().name().equals("__new__");
    }

    private boolean returnsOther(Member make, Instance instance) {
        Type type = make.type();
        CallableType first =
                switch (type) {
                    case CallableType callable -> callable;
                    case OverloadedType overloaded -> overloaded.items().getFirst();
                    default -> CallableType.open(instance);
                };
        return first.facts().annotated() && isForeign(first.returns(), instance, make);
    }

    /// Whether `__new__` says it makes something that is no instance of its class.
    private boolean isForeign(Type returns, Instance instance, Member make) {
        return switch (returns) {
            case Instance other ->
                    !other.cls().isSubclassOf(instance.cls())
                            && !instance.cls().isSubclassOf(other.cls());
            case TypeVarType _ -> false;
            case AnyType any -> any.origin() == AnyType.Origin.EXPLICIT;
            case NeverType _ -> true;
            default -> true;
        };
    }

    private CallableType one(CallableType callable, Instance instance, boolean isNew) {
        Type result = instance;
        Optional<Type> first = callable.firstParam();
        if (isNew) {
            Type returns = callable.returns();
            boolean own =
                    returns instanceof AnyType any && any.origin() != AnyType.Origin.EXPLICIT
                            || returns instanceof TypeVarType v && callable.typeVars().contains(v);
            if (!own) {
                result = returns;
            }
        } else if (first.isPresent()
                && first.get() instanceof Instance selfType
                && selfType.cls() == instance.cls()
                && !selfType.args().isEmpty()) {
            result = selfType;
        }
        CallableType bound = callable.dropFirst().withReturns(result);
        if (isNew
                && first.isPresent()
                && first.get() instanceof TypeType t
                && t.item() instanceof TypeVarType variable
                && callable.typeVars().contains(variable)) {
            List<TypeVarLike> rest =
                    callable.typeVars().stream().filter(v -> !v.equals(variable)).toList();
            bound =
                    Substitution.of(Map.of(variable, instance))
                            .callable(bound.withTypeVars(List.of()))
                            .withTypeVars(rest);
        }
        return bound.withFacts(callable.facts().withName(instance.cls().name(), ""));
    }

    private static CallableType generic(CallableType callable, Instance instance, boolean exact) {
        if (!exact || instance.args().isEmpty() || !instance.equals(instance.cls().selfType())) {
            return callable;
        }
        List<TypeVarLike> vars = new ArrayList<>(instance.cls().typeParams());
        vars.removeAll(callable.typeVars());
        vars.addAll(callable.typeVars());
        return callable.withTypeVars(vars);
    }

    /// A metaclass's own `__call__` decides, unless it only passes on what the class makes.
    private Optional<Type> metaclassCall(Instance instance) {
        Instance meta = Metaclasses.of(TypeType.of(instance), relations);
        Optional<Member> call = meta.cls().find("__call__");
        if (call.isEmpty()
                || call.get().owner().is("builtins.type")
                || call.get().owner().is("enum.EnumMeta")) {
            return Optional.empty();
        }
        Type bound =
                relations
                        .members()
                        .find(meta, TypeType.of(instance), "__call__")
                        .orElse(AnyType.ERROR);
        CallableType first =
                switch (bound) {
                    case CallableType callable -> callable;
                    case OverloadedType overloaded -> overloaded.items().getFirst();
                    default -> CallableType.open(AnyType.ERROR);
                };
        Type returns = first.returns();
        boolean passes =
                returns instanceof AnyType
                        || returns instanceof TypeVarType
                        || !first.facts().annotated()
                        || returns instanceof Instance made && made.cls() == instance.cls();
        return passes ? Optional.empty() : Optional.of(bound);
    }

    /// The parameters of a class's `__init__`, without `self`.
    public List<Param> parameters(Instance instance) {
        return signature(TypeType.of(instance)) instanceof CallableType callable
                ? callable.params()
                : List.of();
    }
}
