package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Signatures;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is shown about the name under the cursor: its kind, type or signature, and its
/// documentation.
public final class Hover {

    /// @param code Python-like lines
    /// @param documentation plain text of a docstring, may be empty
    public record Text(Span place, String code, String documentation) {}

    private Hover() {}

    public static Optional<Text> at(SourceLocation file, int offset, Snapshot db) {
        Inference inference = new Inference(db);
        Definitions definitions = new Definitions(inference);
        Optional<Span> place = Names.tokenAt(inference.tree(file), offset);
        Optional<Target> target = definitions.at(file, offset);
        if (place.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        String name = Names.text(inference.tree(file), place.get());
        Value value = narrowed(target.get(), file, place.get(), inference);
        String code =
                value instanceof Value.Unknown
                        ? checked(target.get(), name, file, place.get(), inference)
                        : describe(target.get(), name, value, inference);
        return Optional.of(new Text(place.get(), code, documentation(target.get(), inference)));
    }

    /// The lines of code that describe a target.
    static String describe(Target target, String name, Inference inference) {
        return describe(target, name, inference.valueOf(target), inference);
    }

    /// What a variable holds at this very place.
    private static Value narrowed(
            Target target, SourceLocation file, Span place, Inference inference) {
        Node innermost = NodePath.at(inference.tree(file), place.start()).getLast();
        boolean isRead = innermost instanceof Expr.Name name && name.ctx() == ExprContext.LOAD;
        return isRead ? inference.evaluate((Expr) innermost, file) : inference.valueOf(target);
    }

    /// As [#describe], with the type that the type checker finds: it knows what the place of a
    /// lambda makes of its parameters.
    private static String checked(
            Target target, String name, SourceLocation file, Span place, Inference inference) {
        String plain = describe(target, name, Value.UNKNOWN, inference);
        String unknown = name + ": " + TypeNames.of(Value.UNKNOWN, inference);
        return plain.endsWith(unknown)
                        && NodePath.at(inference.tree(file), place.start()).getLast()
                                instanceof Expr read
                ? TypeFindings.typeOf(read, file, inference.db())
                        .map(type ->
                                plain.substring(0, plain.length() - unknown.length())
                                        + name
                                        + ": "
                                        + type)
                        .orElse(plain)
                : plain;
    }

    private static String describe(Target target, String name, Value value, Inference inference) {
        return switch (value) {
            case Value.Module(ModuleFile module) -> "(module) " + module.name();
            case Value.Function function when isDefinition(target) ->
                    function(function, target, inference);
            case Value.ClassObject(ClassRef type, _) when isDefinition(target) ->
                    type(type, inference);
            default -> variable(target, name, value, inference);
        };
    }

    static String documentation(Target target, Inference inference) {
        return switch (inference.valueOf(target)) {
            case Value.Module(ModuleFile module) ->
                    module.location()
                            .map(file -> Docstrings.of(inference.tree(file).root()))
                            .orElse("");
            case Value.Function function when isDefinition(target) ->
                    function.overloads().reversed().stream()
                            .map(Docstrings::of)
                            .filter(text -> !text.isEmpty())
                            .findFirst()
                            .orElse("");
            case Value.ClassObject(ClassRef type, _) when isDefinition(target) ->
                    Docstrings.of(type.node());
            default -> "";
        };
    }

    /// Whether the name is the function's or class's own and not that of a variable that holds it.
    private static boolean isDefinition(Target target) {
        return target instanceof Target.Variable(_, Symbol symbol)
                && symbol.bindings().stream()
                        .anyMatch(binding ->
                                binding.kind() == BindingKind.FUNCTION
                                        || binding.kind() == BindingKind.CLASS);
    }

    private static String function(Value.Function function, Target target, Inference inference) {
        Tree tree = inference.tree(function.file());
        boolean isMethod =
                target instanceof Target.Variable(_, Symbol symbol)
                        && symbol.scope().node() instanceof Stmt.ClassDef;
        List<Stmt.FunctionLike> overloads =
                function.overloads().stream()
                        .filter(one -> Decorators.has(one.decoratorList(), "overload"))
                        .toList();
        List<Stmt.FunctionLike> shown =
                overloads.isEmpty() ? List.of(function.overloads().getLast()) : overloads;
        boolean isProperty = Decorators.isProperty(shown.getFirst().decoratorList());
        List<String> lines = new ArrayList<>();
        for (Stmt.FunctionLike one : shown) {
            String signature = Signatures.of(tree, one);
            boolean showsInferred = one.returns().isEmpty() && !function.file().isStub();
            lines.add(showsInferred ? signature + inferredResult(function, inference) : signature);
        }
        String kind = isProperty ? "(property) " : isMethod ? "(method) " : "(function) ";
        return kind + String.join("\n", lines);
    }

    private static String inferredResult(Value.Function function, Inference inference) {
        Value result = inference.resultOf(function);
        return result instanceof Value.Unknown ? "" : " -> " + TypeNames.of(result, inference);
    }

    private static String type(ClassRef type, Inference inference) {
        Tree tree = inference.tree(type.file());
        List<String> bases =
                type.node().bases().stream().map(base -> Signatures.oneLine(tree, base)).toList();
        String head =
                "(class) "
                        + type.name()
                        + (bases.isEmpty() ? "" : "(" + String.join(", ", bases) + ")");
        return inference
                .member(new Value.ClassObject(type, List.of()), "__init__")
                .map(inference::valueOf)
                .filter(value ->
                        value instanceof Value.Function function
                                && function.file().equals(type.file())
                                && !type.name().equals("object"))
                .map(value -> ((Value.Function) value).overloads().getLast())
                .map(init -> head + "\n" + Signatures.of(tree, init, true))
                .orElse(head);
    }

    private static String variable(Target target, String name, Value value, Inference inference) {
        if (target instanceof Target.Variable(SourceLocation file, Symbol symbol)) {
            Optional<String> alias = alias(file, symbol, inference);
            if (alias.isPresent()) {
                return "(type alias) " + alias.get();
            }
            String kind =
                    symbol.isParameter()
                            ? "(parameter) "
                            : symbol.isTypeParameter() ? "(type parameter) " : "(variable) ";
            return kind + name + ": " + TypeNames.of(value, inference);
        }
        return "(attribute) " + name + ": " + TypeNames.of(value, inference);
    }

    /// The definition of a name that stands for a type, as it is written.
    private static Optional<String> alias(SourceLocation file, Symbol symbol, Inference inference) {
        if (symbol.bindings().size() != 1) {
            return Optional.empty();
        }
        Binding binding = symbol.bindings().getFirst();
        Optional<Expr> assigned = inference.assignedExpression(file, binding);
        boolean isAlias =
                binding.kind() == BindingKind.TYPE_ALIAS
                        || assigned.isPresent()
                                && (assigned.get() instanceof Expr.Subscript
                                        || assigned.get() instanceof Expr.BinOp)
                                && !(inference.typeExpression(assigned.get(), file)
                                        instanceof Value.Unknown);
        return isAlias
                ? assigned.map(type ->
                        symbol.name() + " = " + Signatures.oneLine(inference.tree(file), type))
                : Optional.empty();
    }
}
