package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes generic signatures specific.
public final class Unifier {
    private Unifier() {}

    /// A copy whose own type variables are unlike all others.
    public static CallableType freshen(CallableType callable, Relations relations) {
        if (callable.typeVars().isEmpty()) {
            return callable;
        }
        long scope = relations.builtins().freshScope();
        Map<TypeVarLike, Type> map = new HashMap<>();
        List<TypeVarLike> fresh = callable.typeVars().stream().map(v -> v.inScope(scope)).toList();
        for (int i = 0; i < fresh.size(); i++) {
            map.put(callable.typeVars().get(i), fresh.get(i));
        }
        CallableType open = callable.withTypeVars(List.of());
        return Substitution.of(map).callable(open).withTypeVars(fresh);
    }

    /// The generic signature with its variables chosen so that it can be used as the other one, as
    /// far as that is possible.
    public static CallableType specialize(
            CallableType generic, CallableType wanted, Relations relations) {
        CallableType fresh = freshen(generic, relations);
        Set<TypeVarLike> vars = new HashSet<>(fresh.typeVars());
        Solver solver = new Solver(relations, vars);
        solver.parameters(fresh.parameters(), wanted.parameters(), Solver.Direction.SUPER);
        if (!(wanted.returns() instanceof AnyType)) {
            solver.add(fresh.returns(), wanted.returns(), Solver.Direction.SUB);
        }
        Map<TypeVarLike, Type> solved = solver.solve();
        for (TypeVarLike variable : fresh.typeVars()) {
            solved.computeIfAbsent(
                    variable,
                    v -> v instanceof ParamSpecType ? ParameterList.ANY : AnyType.OMITTED);
        }
        return Substitution.of(solved).callable(fresh.withTypeVars(List.of()));
    }
}
