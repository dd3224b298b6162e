package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// The message of a log call is formatted before the logger decides whether anybody wants it.
///
/// ```python
/// logging.info("user %s" % name)
/// ```
///
/// Write instead:
///
/// ```python
/// logging.info("user %s", name)
/// ```
///
/// Options: `logger-objects`.
@Rule(code = "G002", name = "logging-percent-format", message = "Logging statement uses `%`")
final class LoggingPercentFormat {
    private LoggingPercentFormat() {}

    static void check(Expr.Call node, LintContext cx) {
        LoggingCalls.message(node, cx)
                .filter(message -> message instanceof Expr.BinOp sum && sum.op() == Operator.MOD)
                .ifPresent(cx::report);
    }
}
