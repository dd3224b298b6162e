package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Code after `yield` cleans up in the order in which it reads.
@Rule(
        code = "PT021",
        name = "pytest-fixture-finalizer-callback",
        message = "Use `yield` instead of `request.addfinalizer`")
final class PytestFixtureFinalizerCallback {
    private PytestFixtureFinalizerCallback() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Fixtures.decorator(node, cx).isEmpty() || !Parameters.has(node.args(), "request")) {
            return;
        }
        List<Node> calls = new ArrayList<>();
        Functions.forEachOwnNode(
                node.body(),
                each -> {
                    if (each instanceof Expr.Call call
                            && Exprs.dotted(call.func()).equals("request.addfinalizer")) {
                        calls.add(call);
                    }
                });
        if (!calls.isEmpty()) {
            cx.report(calls.getLast());
        }
    }
}
