package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// What conditions around a use tell about a variable: `isinstance`, `is None`, truth.
final class Narrowing {
    private final Inference inference;

    Narrowing(Inference inference) {
        this.inference = inference;
    }

    /// The value of a name at its place, given what it may hold.
    Value at(Expr.Name use, Value declared, SourceLocation file, Scope scope) {
        Tree tree = inference.tree(file);
        boolean isOfTree =
                use.segment().serial() < tree.segmentCount()
                        && tree.end(use) <= tree.source().length();
        if (!(declared instanceof Value.Union) && !(declared instanceof Value.Unknown)
                || !isOfTree) {
            return declared;
        }
        Value narrowed = declared;
        List<Node> path = NodePath.at(tree, tree.start(use));
        if (path.isEmpty() || path.getLast() != use) {
            return declared; // A piece of text that was parsed by itself.
        }
        for (int i = 0; i + 1 < path.size(); i++) {
            Node inner = path.get(i + 1);
            narrowed =
                    switch (path.get(i)) {
                        case Stmt.If branch when branch.body().contains(inner) ->
                                apply(branch.test(), true, use.id(), narrowed, file, scope);
                        case Stmt.If branch when branch.orelse().contains(inner) ->
                                apply(branch.test(), false, use.id(), narrowed, file, scope);
                        case Stmt.While loop when loop.body().contains(inner) ->
                                apply(loop.test(), true, use.id(), narrowed, file, scope);
                        case Expr.IfExp choice when choice.body() == inner ->
                                apply(choice.test(), true, use.id(), narrowed, file, scope);
                        case Expr.IfExp choice when choice.orelse() == inner ->
                                apply(choice.test(), false, use.id(), narrowed, file, scope);
                        default -> narrowed;
                    };
        }
        return narrowed;
    }

    private Value apply(
            Expr test, boolean holds, String name, Value value, SourceLocation file, Scope scope) {
        return switch (test) {
            case Expr.UnaryOp not when not.op() == UnaryOperator.NOT ->
                    apply(not.operand(), !holds, name, value, file, scope);
            case Expr.BoolOp both
                    when holds == (both.op() == dev.pytool.parser.ast.BoolOperator.AND) -> {
                Value narrowed = value;
                for (Expr part : both.values()) {
                    narrowed = apply(part, holds, name, narrowed, file, scope);
                }
                yield narrowed;
            }
            case Expr.Name used when used.id().equals(name) && holds -> without(value, "NoneType");
            case Expr.Compare compare
                    when compare.ops().size() == 1 && isNone(compare.comparators().getFirst()) ->
                    none(compare, holds, name, value);
            case Expr.Call call -> instance(call, holds, name, value, file, scope);
            default -> value;
        };
    }

    private static boolean isNone(Expr expression) {
        return expression instanceof Expr.Constant constant
                && constant.value() instanceof Literal.None;
    }

    private static Value none(Expr.Compare compare, boolean holds, String name, Value value) {
        boolean isMeant = compare.left() instanceof Expr.Name used && used.id().equals(name);
        CmpOperator operator = compare.ops().getFirst();
        boolean excludes =
                operator == CmpOperator.IS_NOT && holds || operator == CmpOperator.IS && !holds;
        return isMeant && excludes ? without(value, "NoneType") : value;
    }

    private static Value without(Value value, String className) {
        return Value.union(
                value.alternatives().stream()
                        .filter(part ->
                                !(part instanceof Value.Instance(ClassRef type, _)
                                        && type.name().equals(className)))
                        .toList());
    }

    private Value instance(
            Expr.Call call,
            boolean holds,
            String name,
            Value value,
            SourceLocation file,
            Scope scope) {
        boolean isTest =
                Decorators.lastName(call.func()).equals("isinstance")
                        && call.args().size() == 2
                        && call.args().getFirst() instanceof Expr.Name used
                        && used.id().equals(name);
        if (!isTest) {
            return value;
        }
        Expr second = call.args().get(1);
        List<Expr> classes = second instanceof Expr.Tuple tuple ? tuple.elts() : List.of(second);
        Value tested =
                Value.union(
                        classes.stream()
                                .map(type -> inference.annotations().evaluate(type, file, scope))
                                .toList());
        List<Value> kept =
                value.alternatives().stream()
                        .filter(part -> isOneOf(part, tested) == holds)
                        .toList();
        return holds && kept.stream().allMatch(Value.Unknown.class::isInstance)
                ? tested
                : Value.union(kept);
    }

    private boolean isOneOf(Value part, Value tested) {
        return part instanceof Value.Instance(ClassRef type, var arguments)
                && tested.alternatives().stream()
                        .anyMatch(wanted ->
                                wanted instanceof Value.Instance(ClassRef base, _)
                                        && inference.classes().ancestry(type, arguments).stream()
                                                .anyMatch(
                                                        ancestor -> ancestor.type().equals(base)));
    }
}
