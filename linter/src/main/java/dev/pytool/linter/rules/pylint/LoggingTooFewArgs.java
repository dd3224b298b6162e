package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Logging too few args.
@Rule(
        code = "PLE1206",
        name = "logging-too-few-args",
        message = "Not enough arguments for `logging` format string")
final class LoggingTooFewArgs {
    private LoggingTooFewArgs() {}

    static void check(Expr.Call node, LintContext cx) {
        LoggingCalls.count(node, cx)
                .filter(excess -> excess < 0)
                .ifPresent(excess -> cx.report(node.func()));
    }
}
