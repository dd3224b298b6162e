package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The message of a log call is an f-string: its fields are computed although perhaps nobody wants
/// the message, and tools that group messages by their format cannot.
///
/// ```python
/// logging.info(f"user {name}")
/// ```
///
/// Write instead:
///
/// ```python
/// logging.info("user %s", name)
/// ```
///
/// Options: `logger-objects`.
@Rule(code = "G004", name = "logging-f-string", message = "Logging statement uses f-string")
final class LoggingFString {
    private LoggingFString() {}

    static void check(Expr.Call node, LintContext cx) {
        LoggingCalls.message(node, cx)
                .filter(Expr.JoinedStr.class::isInstance)
                .ifPresent(cx::report);
    }
}
