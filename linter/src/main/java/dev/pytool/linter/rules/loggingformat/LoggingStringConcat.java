package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// The message of a log call is put together before the logger decides whether anybody wants it.
///
/// ```python
/// logging.info("user " + name)
/// ```
///
/// Write instead:
///
/// ```python
/// logging.info("user %s", name)
/// ```
///
/// Options: `logger-objects`.
@Rule(code = "G003", name = "logging-string-concat", message = "Logging statement uses `+`")
final class LoggingStringConcat {
    private LoggingStringConcat() {}

    static void check(Expr.Call node, LintContext cx) {
        LoggingCalls.message(node, cx)
                .filter(message -> message instanceof Expr.BinOp sum && sum.op() == Operator.ADD)
                .ifPresent(cx::report);
    }
}
