package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Unnecessary direct lambda call.
@Rule(
        code = "PLC3002",
        name = "unnecessary-direct-lambda-call",
        message = "Lambda expression called directly. Execute the expression inline instead.")
final class UnnecessaryDirectLambdaCall {
    private UnnecessaryDirectLambdaCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Lambda) {
            cx.report(node);
        }
    }
}
