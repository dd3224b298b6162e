package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The message of a log call is formatted before the logger decides whether anybody wants it, and
/// tools that group messages by their format cannot.
///
/// ```python
/// logging.info("user {}".format(name))
/// ```
///
/// Write instead:
///
/// ```python
/// logging.info("user %s", name)
/// ```
///
/// Options: `logger-objects`.
@Rule(
        code = "G001",
        name = "logging-string-format",
        message = "Logging statement uses `str.format`")
final class LoggingStringFormat {
    private LoggingStringFormat() {}

    static void check(Expr.Call node, LintContext cx) {
        LoggingCalls.message(node, cx)
                .filter(message ->
                        message instanceof Expr.Call call
                                && Calls.method(call).equals("format")
                                && ((Expr.Attribute) call.func()).value() instanceof Expr.Constant)
                .ifPresent(cx::report);
    }
}
