package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Stop iteration return.
@Rule(
        code = "PLR1708",
        name = "stop-iteration-return",
        message = "Explicit `raise StopIteration` in generator")
final class StopIterationReturn {
    private StopIterationReturn() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (node.exc().isEmpty()) {
            return;
        }
        Expr raised = node.exc().get() instanceof Expr.Call call ? call.func() : node.exc().get();
        boolean[] generator = {false};
        around(node, cx)
                .ifPresent(function ->
                        Functions.forEachOwnNode(
                                function.body(),
                                each ->
                                        generator[0] |=
                                                each instanceof Expr.Yield
                                                        || each instanceof Expr.YieldFrom));
        if (cx.isBuiltin(raised, "StopIteration") && generator[0]) {
            cx.report(node);
        }
    }

    /// The function that runs the statement, be it in the body of a class.
    private static Optional<Stmt.FunctionLike> around(Node node, LintContext cx) {
        Optional<Node> at = cx.parent(node);
        while (at.isPresent() && !(at.get() instanceof Stmt.FunctionLike)) {
            at = cx.parent(at.get());
        }
        return at.map(found -> (Stmt.FunctionLike) found);
    }
}
