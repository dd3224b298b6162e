package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ExceptionHandlers;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `.exception(...)` tells the exception by itself.
///
/// ```python
/// try:
///     load()
/// except OSError:
///     logging.exception("failed", exc_info=True)
/// ```
///
/// Write instead:
///
/// ```python
/// try:
///     load()
/// except OSError:
///     logging.exception("failed")
/// ```
@Rule(
        code = "G202",
        name = "logging-redundant-exc-info",
        message = "Logging statement has redundant `exc_info`")
final class LoggingRedundantExcInfo {
    private LoggingRedundantExcInfo() {}

    static void check(Expr.Call node, LintContext cx) {
        if (LoggingCalls.strictLevel(node, cx).filter("exception"::equals).isPresent()
                && ExceptionHandlers.isDirectlyInside(node, cx)) {
            LoggingCalls.exceptionInfo(node, cx).ifPresent(cx::report);
        }
    }
}
