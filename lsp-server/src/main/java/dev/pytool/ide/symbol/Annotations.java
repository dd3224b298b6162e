package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Type expressions to values: what an object declared so is.
final class Annotations {
    private static final ParseOptions EXPRESSION =
            new ParseOptions(ParseOptions.Mode.EXPRESSION, 14);

    private final Inference inference;

    Annotations(Inference inference) {
        this.inference = inference;
    }

    Value evaluate(Expr type, SourceLocation file, Scope scope) {
        return inference.guarded(() ->
                switch (type) {
                    case Expr.Name name ->
                            named(inference.lookup(file, scope, name.id()), name.id(), file, scope);
                    case Expr.Attribute attribute -> attribute(attribute, file, scope);
                    case Expr.Subscript subscript -> subscript(subscript, file, scope);
                    case Expr.BinOp union when union.op() == Operator.BIT_OR ->
                            Value.union(
                                    List.of(
                                            evaluate(union.left(), file, scope),
                                            evaluate(union.right(), file, scope)));
                    case Expr.Constant constant -> constant(constant, file, scope);
                    case Expr.Starred starred -> evaluate(starred.value(), file, scope);
                    default -> Value.UNKNOWN;
                });
    }

    /// The values of a subscript's arguments.
    List<Value> arguments(Expr slice, SourceLocation file, Scope scope) {
        List<Expr> parts = slice instanceof Expr.Tuple tuple ? tuple.elts() : List.of(slice);
        List<Value> values = new ArrayList<>();
        for (Expr part : parts) {
            values.add(evaluate(part, file, scope));
        }
        return values;
    }

    private Value constant(Expr.Constant constant, SourceLocation file, Scope scope) {
        return switch (constant.value()) {
            case dev.pytool.parser.ast.Literal.Str(String text, _) ->
                    Parser.parse(SourceText.of(text.strip()), EXPRESSION).root()
                                    instanceof Mod.Expression parsed
                            ? evaluate(parsed.body(), file, scope)
                            : Value.UNKNOWN;
            case dev.pytool.parser.ast.Literal.None _ -> inference.builtinInstance("None");
            default -> Value.UNKNOWN;
        };
    }

    private Value attribute(Expr.Attribute attribute, SourceLocation file, Scope scope) {
        Value owner = inference.evaluate(attribute.value(), file, scope);
        return switch (owner) {
            case Value.Module(var module) ->
                    named(
                            inference.modules().member(module, attribute.attr()),
                            attribute.attr(),
                            file,
                            scope);
            case Value.ClassObject(ClassRef type, var arguments) ->
                    named(
                            inference
                                    .classes()
                                    .member(type, arguments, attribute.attr())
                                    .map(Classes.Member::target),
                            attribute.attr(),
                            file,
                            scope);
            default -> Value.UNKNOWN;
        };
    }

    private Value named(Optional<Target> target, String name, SourceLocation file, Scope scope) {
        if (target.isEmpty()) {
            return Value.UNKNOWN;
        }
        Optional<ClassRef> type = inference.classes().of(target.get());
        if (type.isPresent()) {
            return new Value.Instance(type.get(), List.of());
        }
        if (name.equals("Self")) {
            return inference
                    .classes()
                    .around(file, scope)
                    .<Value>map(self -> new Value.Instance(self, List.of()))
                    .orElse(Value.UNKNOWN);
        }
        return target.get() instanceof Target.Variable(SourceLocation at, Symbol symbol)
                ? variable(at, symbol)
                : Value.UNKNOWN;
    }

    /// A type alias, a type variable, or one of the special forms of `typing` that alone mean a
    /// class.
    private Value variable(SourceLocation file, Symbol symbol) {
        Optional<Binding> binding = symbol.bindings().stream().findFirst();
        if (binding.isEmpty()) {
            return Value.UNKNOWN;
        }
        if (binding.get().kind() == BindingKind.TYPE_PARAMETER) {
            return new Value.TypeVariable(symbol.name());
        }
        if (SpecialForms.isTyping(file)) {
            Optional<String> same = SpecialForms.builtin(symbol.name());
            if (same.isPresent()) {
                return inference.builtinInstance(same.get());
            }
        }
        return inference
                .assignedExpression(file, binding.get())
                .map(value -> aliasOrVariable(value, file, symbol))
                .orElse(Value.UNKNOWN);
    }

    private Value aliasOrVariable(Expr value, SourceLocation file, Symbol symbol) {
        if (value instanceof Expr.Call call) {
            String maker = Decorators.lastName(call.func());
            return switch (maker) {
                case "TypeVar", "ParamSpec", "TypeVarTuple" ->
                        new Value.TypeVariable(symbol.name());
                case "NewType" ->
                        call.args().size() == 2
                                ? evaluate(call.args().get(1), file, symbol.scope())
                                : Value.UNKNOWN;
                default -> Value.UNKNOWN;
            };
        }
        return evaluate(value, file, symbol.scope());
    }

    private Value subscript(Expr.Subscript subscript, SourceLocation file, Scope scope) {
        String word = Decorators.lastName(subscript.value());
        switch (word) {
            case "Optional" -> {
                Value inner = evaluate(subscript.slice(), file, scope);
                return Value.union(List.of(inner, inference.builtinInstance("None")));
            }
            case "Union" -> {
                return Value.union(arguments(subscript.slice(), file, scope));
            }
            case "Annotated",
                    "Final",
                    "ClassVar",
                    "Required",
                    "NotRequired",
                    "ReadOnly",
                    "InitVar" -> {
                List<Value> parts = arguments(subscript.slice(), file, scope);
                return parts.isEmpty() ? Value.UNKNOWN : parts.getFirst();
            }
            case "type", "Type" -> {
                List<Value> made = new ArrayList<>();
                for (Value value : evaluate(subscript.slice(), file, scope).alternatives()) {
                    if (value instanceof Value.Instance(ClassRef type, var arguments)) {
                        made.add(new Value.ClassObject(type, arguments));
                    }
                }
                return Value.union(made);
            }
            case "Literal" -> {
                List<Expr> parts =
                        subscript.slice() instanceof Expr.Tuple tuple
                                ? tuple.elts()
                                : List.of(subscript.slice());
                return Value.union(
                        parts.stream().map(part -> inference.evaluate(part, file, scope)).toList());
            }
            default -> {
                Value base = evaluate(subscript.value(), file, scope);
                return base instanceof Value.Instance(ClassRef type, _)
                        ? new Value.Instance(type, arguments(subscript.slice(), file, scope))
                        : base;
            }
        }
    }

    /// An object of a class of module `typing`.
    Value typing(String name, Value... arguments) {
        return inference
                .db()
                .resolveStdlib("typing")
                .module()
                .flatMap(module -> inference.modules().member(module, name))
                .flatMap(inference.classes()::of)
                .<Value>map(type -> new Value.Instance(type, List.of(arguments)))
                .orElse(Value.UNKNOWN);
    }

    /// The value of a function's declared result.
    Optional<Value> result(Stmt.FunctionLike function, SourceLocation file, Scope scope) {
        return function.returns().map(type -> evaluate(type, file, scope));
    }
}
