package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Binds functions to receivers and asks descriptors.
public final class Binding {
    private final Relations relations;

    Binding(Relations relations) {
        this.relations = relations;
    }

    /// The function without its first parameter, its type variables chosen by the receiver.
    /// Overloads that do not take the receiver are dropped.
    public Type bind(Type function, Type self) {
        return switch (function) {
            case CallableType callable -> bindOne(callable, self);
            case OverloadedType overloaded -> bindOverloads(overloaded, self);
            default -> function;
        };
    }

    private Type bindOverloads(OverloadedType overloaded, Type self) {
        List<CallableType> out = new ArrayList<>();
        for (CallableType item : overloaded.items()) {
            if (takes(item, self)) {
                out.add(bindOne(item, self));
            }
        }
        if (out.isEmpty()) {
            overloaded.items().forEach(item -> out.add(bindOne(item, self)));
        }
        return out.size() == 1 ? out.getFirst() : new OverloadedType(out);
    }

    /// Whether the declared type of `self` accepts this receiver.
    public boolean takes(CallableType callable, Type self) {
        Optional<Type> first = callable.firstParam();
        if (first.isEmpty() || first.get() instanceof AnyType) {
            return true;
        }
        return relations.isAssignable(self, solved(callable, self).apply(first.get()));
    }

    private Substitution solved(CallableType callable, Type self) {
        Optional<Type> first = callable.firstParam();
        if (first.isEmpty() || callable.typeVars().isEmpty()) {
            return Substitution.NONE;
        }
        Set<TypeVarLike> sought = new LinkedHashSet<>(Occurrences.variables(first.get()));
        sought.retainAll(callable.typeVars());
        if (sought.isEmpty()) {
            return Substitution.NONE;
        }
        Solver solver = new Solver(relations, sought);
        solver.add(first.get(), self, Solver.Direction.SUPER);
        Map<TypeVarLike, Type> found = new HashMap<>(solver.solve());
        return Substitution.of(found);
    }

    private CallableType bindOne(CallableType callable, Type self) {
        if (callable.params().isEmpty()) {
            return callable;
        }
        Substitution by = solved(callable, self);
        List<TypeVarLike> rest =
                callable.typeVars().stream().filter(v -> !by.map().containsKey(v)).toList();
        CallableType open =
                by.isEmpty()
                        ? callable
                        : by.callable(callable.withTypeVars(List.of())).withTypeVars(rest);
        return open.dropFirst();
    }

    /// The result of `__get__`, if the type is a descriptor.
    public Optional<Type> descriptor(Type type, Type instance, Type owner) {
        if (!(type instanceof Instance descriptor) || descriptor.cls().find("__get__").isEmpty()) {
            return Optional.empty();
        }
        return relations
                .members()
                .find(descriptor, "__get__")
                .flatMap(get -> result(get, instance, owner));
    }

    private Optional<Type> result(Type getter, Type instance, Type owner) {
        List<CallableType> choices =
                switch (getter) {
                    case CallableType callable -> List.of(callable);
                    case OverloadedType overloaded -> overloaded.items();
                    default -> List.of();
                };
        for (CallableType choice : choices) {
            CallableType fresh = Unifier.freshen(choice, relations);
            Solver solver = new Solver(relations, new LinkedHashSet<>(fresh.typeVars()));
            List<Param> params = fresh.params();
            Type self = instance instanceof TypeVarType ? instance : instance;
            if (!params.isEmpty()) {
                solver.add(params.getFirst().type(), self, Solver.Direction.SUPER);
            }
            if (params.size() > 1) {
                solver.add(params.get(1).type(), owner, Solver.Direction.SUPER);
            }
            Substitution by = Substitution.of(solver.solve());
            if (params.isEmpty()
                    || relations.isAssignable(self, by.apply(params.getFirst().type()))) {
                return Optional.of(by.apply(fresh.returns()));
            }
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.getLast().returns());
    }

    /// The type that `__set__` takes for this receiver.
    Optional<Type> descriptorSet(Type setter, Type receiver) {
        List<CallableType> choices =
                switch (setter) {
                    case CallableType callable -> List.of(callable);
                    case OverloadedType overloaded -> overloaded.items();
                    default -> List.of();
                };
        List<Type> out = new ArrayList<>();
        for (CallableType choice : choices) {
            if (choice.params().size() > 1
                    && relations.isAssignable(
                            receiver instanceof TypeType ? AnyType.OMITTED : receiver,
                            choice.params().getFirst().type())) {
                out.add(choice.params().get(1).type());
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(relations.union(out));
    }
}
