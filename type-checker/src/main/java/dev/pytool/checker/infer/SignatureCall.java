package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Signatures;
import dev.pytool.checker.relation.Solver;
import dev.pytool.checker.relation.Unifier;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A call of one signature: arguments are paired with parameters, type variables solved, arguments
/// checked.
final class SignatureCall {
    private final Inference inference;

    SignatureCall(Inference inference) {
        this.inference = inference;
    }

    Type call(
            CallableType given, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
        CallableType callable = Unifier.freshen(given, inference.relations());
        Optional<CallableType> solvedSpec = spec(callable, args, cx);
        CallableType target = solvedSpec.orElse(callable);
        ParameterList list = Signatures.normalize(target.parameters());
        ArgumentMapping mapping =
                new ArgumentMapping(list, args, target.facts(), place, cx, inference);
        List<ArgumentMapping.Pair> pairs = mapping.pairs();
        Map<TypeVarLike, Type> solution = new HashMap<>();
        Set<TypeVarLike> vars = new HashSet<>(target.typeVars());
        Type[] types = new Type[pairs.size()];
        if (!vars.isEmpty()) {
            solution = solve(target, pairs, types, vars, hint, place, cx);
        }
        Substitution by = Substitution.of(solution);
        for (int i = 0; i < pairs.size(); i++) {
            check(pairs.get(i), by, types[i], target.facts(), cx);
        }
        return by.apply(target.returns());
    }

    /// A ParamSpec among the callable's own variables is settled first, by the function passed for
    /// it.
    private Optional<CallableType> spec(CallableType callable, List<Argument> args, Context cx) {
        if (callable.tail().isEmpty() || !callable.typeVars().contains(callable.tail().get())) {
            return Optional.empty();
        }
        Solver solver = new Solver(inference.relations(), new HashSet<>(callable.typeVars()));
        int index = 0;
        for (Param param : callable.params()) {
            if (param.kind().isPositional()
                    && index < args.size()
                    && args.get(index).kind() == Argument.Kind.POSITIONAL) {
                Argument arg = args.get(index++);
                cx.report().mute();
                Type type =
                        arg.type()
                                .orElseGet(() ->
                                        inference
                                                .expressions()
                                                .infer(arg.expression().orElseThrow(), cx));
                cx.report().unmute();
                solver.add(param.type(), type, Solver.Direction.SUPER);
            }
        }
        ParamSpecType tail = callable.tail().get();
        Type found = solver.solve().getOrDefault(tail, ParameterList.ANY);
        List<TypeVarLike> rest = callable.typeVars().stream().filter(v -> !v.equals(tail)).toList();
        return Optional.of(
                Substitution.of(Map.<TypeVarLike, Type>of(tail, found))
                        .callable(callable.withTypeVars(List.of()))
                        .withTypeVars(rest));
    }

    private Map<TypeVarLike, Type> solve(
            CallableType callable,
            List<ArgumentMapping.Pair> pairs,
            Type[] types,
            Set<TypeVarLike> vars,
            Optional<Type> hint,
            Node place,
            Context cx) {
        Map<TypeVarLike, Type> expected = new HashMap<>();
        if (hint.isPresent()
                && !(hint.get() instanceof AnyType)
                && !(callable.returns() instanceof TypeVarType)) {
            Solver outer = new Solver(inference.relations(), vars);
            for (Type item : UnionType.itemsOf(AliasType.proper(hint.get()))) {
                outer.add(callable.returns(), item, Solver.Direction.SUB);
            }
            outer.solve()
                    .forEach((v, t) -> {
                        if (!(t instanceof AnyType) && !(t instanceof NeverType)) {
                            expected.put(v, t);
                        }
                    });
        }
        Solver solver = new Solver(inference.relations(), vars);
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < pairs.size(); i++) {
                ArgumentMapping.Pair pair = pairs.get(i);
                if (pair.isLate() != (pass == 1)) {
                    continue;
                }
                Map<TypeVarLike, Type> known = new HashMap<>(expected);
                if (pass == 1) {
                    known.putAll(solver.solve());
                }
                Type wanted = Substitution.of(known).apply(pair.param().type());
                Type erased = erase(wanted, vars);
                cx.report().mute();
                types[i] = pair.type(Optional.of(erased), cx, inference);
                cx.report().unmute();
                solver.add(pair.param().type(), types[i], Solver.Direction.SUPER);
            }
        }
        Map<TypeVarLike, Type> found = new HashMap<>(solver.solve());
        for (Map.Entry<TypeVarLike, Type> entry : expected.entrySet()) {
            Type own = found.get(entry.getKey());
            if (own == null
                    || inference.relations().isAssignable(own, entry.getValue())
                            && !(own instanceof AnyType)) {
                found.put(entry.getKey(), entry.getValue());
            }
        }
        for (TypeVarLike variable : callable.typeVars()) {
            Type value = found.get(variable);
            if (value == null) {
                found.put(variable, unsolved(variable));
            } else if (variable instanceof TypeVarType v) {
                bounds(v, value, callable.facts(), found, place, cx);
            }
        }
        return found;
    }

    private Type unsolved(TypeVarLike variable) {
        Optional<Type> fallback = variable.defaultType();
        if (fallback.isPresent() && Occurrences.variables(fallback.get()).isEmpty()) {
            return fallback.get();
        }
        return switch (variable) {
            case TypeVarType _ -> NeverType.UNINHABITED;
            case ParamSpecType _ -> ParameterList.ANY;
            case TypeVarTupleType _ -> new TupleType(List.of());
        };
    }

    private static Type erase(Type type, Set<TypeVarLike> vars) {
        Map<TypeVarLike, Type> any = new HashMap<>();
        vars.forEach(v ->
                any.put(
                        v,
                        v instanceof TypeVarType
                                ? AnyType.UNSOLVED
                                : v instanceof ParamSpecType
                                        ? ParameterList.ANY
                                        : new TupleType(List.of())));
        return Substitution.of(any).apply(type);
    }

    private void bounds(
            TypeVarType variable,
            Type value,
            FunctionFacts facts,
            Map<TypeVarLike, Type> found,
            Node place,
            Context cx) {
        boolean fits =
                variable.constraints().isEmpty()
                        ? variable.bound()
                                .map(b ->
                                        inference
                                                .relations()
                                                .isAssignable(
                                                        value, Substitution.of(found).apply(b)))
                                .orElse(true)
                        : variable.constraints().stream()
                                        .anyMatch(c -> inference.relations().isSame(value, c))
                                || value instanceof AnyType
                                || value instanceof TypeVarType v
                                        && v.constraints().equals(variable.constraints())
                                || value instanceof NeverType;
        if (!fits) {
            String name = facts.quoted().isEmpty() ? "function" : facts.quoted();
            cx.report()
                    .error(
                            place,
                            "type-var",
                            "Value of type variable \""
                                    + variable.name()
                                    + "\" of "
                                    + name
                                    + " cannot be \""
                                    + Display.brief(value)
                                    + "\"");
        }
    }

    private void check(
            ArgumentMapping.Pair pair,
            Substitution by,
            Type known,
            FunctionFacts facts,
            Context cx) {
        Type wanted = by.apply(pair.param().type());
        Type type = pair.type(Optional.of(wanted), cx, inference);
        if (!inference.relations().isAssignable(type, wanted)) {
            ArgumentErrors.mismatch(pair, type, wanted, facts, cx);
        }
    }
}
