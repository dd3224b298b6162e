package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Logging too many args.
@Rule(
        code = "PLE1205",
        name = "logging-too-many-args",
        message = "Too many arguments for `logging` format string")
final class LoggingTooManyArgs {
    private LoggingTooManyArgs() {}

    static void check(Expr.Call node, LintContext cx) {
        LoggingCalls.count(node, cx)
                .filter(excess -> excess > 0)
                .ifPresent(excess -> cx.report(node.func()));
    }
}
