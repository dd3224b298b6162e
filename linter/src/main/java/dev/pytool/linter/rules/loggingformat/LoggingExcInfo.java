package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ExceptionHandlers;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `.exception(...)` is the short form of `.error(..., exc_info=True)`.
///
/// ```python
/// try:
///     load()
/// except OSError:
///     logging.error("failed", exc_info=True)
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
        code = "G201",
        name = "logging-exc-info",
        message =
                "Logging `.exception(...)` should be used instead of `.error(..., exc_info=True)`")
final class LoggingExcInfo {
    private LoggingExcInfo() {}

    static void check(Expr.Call node, LintContext cx) {
        if (LoggingCalls.strictLevel(node, cx).filter("error"::equals).isPresent()
                && LoggingCalls.exceptionInfo(node, cx).isPresent()
                && ExceptionHandlers.isDirectlyInside(node, cx)) {
            int end = cx.end(node.func());
            int start = node.func() instanceof Expr.Name ? cx.start(node.func()) : end - 5;
            cx.report(start, end);
        }
    }
}
