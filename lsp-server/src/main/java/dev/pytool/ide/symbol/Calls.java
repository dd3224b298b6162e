package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What calls give.
final class Calls {
    private final Inference inference;

    Calls(Inference inference) {
        this.inference = inference;
    }

    Value call(Expr.Call call, SourceLocation file, Scope scope) {
        if (Decorators.lastName(call.func()).equals("super") && call.func() instanceof Expr.Name) {
            return superOf(file, scope);
        }
        List<Value> given =
                call.args().stream()
                        .map(argument -> inference.evaluate(argument, file, scope))
                        .toList();
        return result(inference.evaluate(call.func(), file, scope), given);
    }

    private Value superOf(SourceLocation file, Scope scope) {
        return inference
                .classes()
                .around(file, scope)
                .flatMap(type -> inference.classes().bases(type).stream().findFirst())
                .<Value>map(base -> new Value.Instance(base.type(), base.arguments()))
                .orElse(inference.builtinInstance("object"));
    }

    Value result(Value callee, List<Value> given) {
        return inference.guarded(() ->
                switch (callee) {
                    case Value.ClassObject(ClassRef type, List<Value> arguments) ->
                            construct(type, arguments, given);
                    case Value.Function function -> function(function, given);
                    case Value.Instance instance ->
                            result(inference.expressions().attribute(instance, "__call__"), given);
                    case Value.Union(List<Value> members) ->
                            Value.union(members.stream().map(part -> result(part, given)).toList());
                    default -> Value.UNKNOWN;
                });
    }

    /// An object of the class; type parameters are found from the arguments of `__init__`.
    private Value construct(ClassRef type, List<Value> arguments, List<Value> given) {
        List<String> parameters = inference.classes().parameters(type);
        if (!arguments.isEmpty() || parameters.isEmpty() || given.isEmpty()) {
            return new Value.Instance(type, arguments);
        }
        Map<String, Value> found = new HashMap<>();
        for (String maker : List.of("__init__", "__new__")) {
            Optional<Target> method =
                    inference.classes().member(type, List.of(), maker).map(Classes.Member::target);
            if (found.isEmpty()
                    && method.map(inference::valueOf).orElse(Value.UNKNOWN)
                            instanceof Value.Function function) {
                List<Value> withSelf = new ArrayList<>(given);
                withSelf.addFirst(Value.UNKNOWN);
                found =
                        unify(
                                function.file(),
                                choose(function.overloads(), withSelf.size()),
                                withSelf);
            }
        }
        Map<String, Value> known = found;
        return new Value.Instance(
                type,
                parameters.stream().map(name -> known.getOrDefault(name, Value.UNKNOWN)).toList());
    }

    private Value function(Value.Function function, List<Value> given) {
        List<Value> all = new ArrayList<>(given);
        function.receiver().ifPresent(all::addFirst);
        Stmt.FunctionLike chosen = choose(function.overloads(), all.size());
        Scope scope =
                inference
                        .scopes(function.file())
                        .scope(chosen)
                        .orElse(inference.scopes(function.file()).module());
        if (chosen.returns().isPresent()
                && Decorators.lastName(chosen.returns().get()).equals("Self")) {
            return function.receiver().map(Calls::instance).orElse(Value.UNKNOWN);
        }
        Value raw =
                inference
                        .annotations()
                        .result(chosen, function.file(), scope)
                        .orElseGet(() -> inferred(chosen, function.file(), scope));
        Map<String, Value> substitution = new HashMap<>();
        if (function.receiver().isPresent()
                && function.receiver().get()
                        instanceof Value.Instance(ClassRef type, var arguments)) {
            inference
                    .classes()
                    .around(function.file(), scope)
                    .flatMap(owner ->
                            inference.classes().ancestry(type, arguments).stream()
                                    .filter(base -> base.type().equals(owner))
                                    .findFirst())
                    .ifPresent(base ->
                            substitution.putAll(
                                    inference
                                            .classes()
                                            .substitution(base.type(), base.arguments())));
        }
        unify(function.file(), chosen, all).forEach(substitution::putIfAbsent);
        Value result = Substitution.apply(raw, substitution);
        boolean isCoroutine = chosen instanceof Stmt.AsyncFunctionDef && !isGenerator(chosen);
        return isCoroutine
                ? inference.annotations().typing("Coroutine", Value.UNKNOWN, Value.UNKNOWN, result)
                : result;
    }

    private static Value instance(Value receiver) {
        return receiver instanceof Value.ClassObject(ClassRef type, var arguments)
                ? new Value.Instance(type, arguments)
                : receiver;
    }

    /// The first definition that takes so many positional arguments, or else the first.
    static Stmt.FunctionLike choose(List<Stmt.FunctionLike> overloads, int given) {
        for (Stmt.FunctionLike candidate : overloads) {
            int positional = candidate.args().posonlyargs().size() + candidate.args().args().size();
            int required = positional - candidate.args().defaults().size();
            if (required <= given
                    && (given <= positional || candidate.args().vararg().isPresent())) {
                return candidate;
            }
        }
        return overloads.getFirst();
    }

    /// What the type variables of a function's parameters stand for, by the arguments given.
    private Map<String, Value> unify(
            SourceLocation file, Stmt.FunctionLike function, List<Value> given) {
        Map<String, Value> found = new HashMap<>();
        Scope scope =
                inference.scopes(file).scope(function).orElse(inference.scopes(file).module());
        List<Arg> positional = new ArrayList<>(function.args().posonlyargs());
        positional.addAll(function.args().args());
        for (int i = 0; i < given.size(); i++) {
            Optional<Arg> parameter =
                    i < positional.size()
                            ? Optional.of(positional.get(i))
                            : function.args().vararg();
            Value argument = given.get(i);
            parameter
                    .flatMap(Arg::annotation)
                    .map(type -> inference.annotations().evaluate(type, file, scope))
                    .ifPresent(declared -> match(declared, argument, found));
        }
        return found;
    }

    private void match(Value declared, Value given, Map<String, Value> found) {
        switch (declared) {
            case Value.TypeVariable(String name) -> {
                if (!(given instanceof Value.Unknown)) {
                    found.putIfAbsent(name, given);
                }
            }
            case Value.Instance(ClassRef wanted, List<Value> parts)
                    when given instanceof Value.Instance object ->
                    inference.classes().ancestry(object.type(), elements(object)).stream()
                            .filter(base -> base.type().equals(wanted))
                            .findFirst()
                            .ifPresent(base -> {
                                for (int i = 0;
                                        i < Math.min(parts.size(), base.arguments().size());
                                        i++) {
                                    match(parts.get(i), base.arguments().get(i), found);
                                }
                            });
            case Value.Union(List<Value> members) ->
                    members.forEach(member -> match(member, given, found));
            default -> {} // Nothing to find out.
        }
    }

    /// The arguments of a value's class as a generic base sees them: a tuple has one, the union of
    /// its parts.
    private static List<Value> elements(Value.Instance object) {
        return object.type().name().equals("tuple")
                ? List.of(Value.union(object.arguments()))
                : object.arguments();
    }

    /// What a function without declared result returns, by its `return` statements.
    private Value inferred(Stmt.FunctionLike function, SourceLocation file, Scope scope) {
        if (file.isStub() || isGenerator(function)) {
            return Value.UNKNOWN;
        }
        List<Value> results = new ArrayList<>();
        function.body().forEach(statement -> returns(statement, file, scope, results));
        return results.isEmpty() ? inference.builtinInstance("None") : Value.union(results);
    }

    private void returns(Node node, SourceLocation file, Scope scope, List<Value> results) {
        switch (node) {
            case Stmt.Return statement ->
                    results.add(
                            statement
                                    .value()
                                    .map(value -> inference.evaluate(value, file, scope))
                                    .orElseGet(() -> inference.builtinInstance("None")));
            case Stmt.FunctionLike _, Stmt.ClassDef _, Expr.Lambda _ -> {} // Return for themselves.
            default -> node.forEachChild(child -> returns(child, file, scope, results));
        }
    }

    private static boolean isGenerator(Node node) {
        boolean[] found = new boolean[1];
        node.forEachChild(child -> {
            boolean yields = child instanceof Expr.Yield || child instanceof Expr.YieldFrom;
            boolean isOwn =
                    !(child instanceof Stmt.FunctionLike) && !(child instanceof Expr.Lambda);
            found[0] |= yields || isOwn && isGenerator(child);
        });
        return found[0];
    }
}
