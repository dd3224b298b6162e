package dev.pytool.linter.rules.logging;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ExceptionHandlers;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `.exception(...)` tells of the exception that is being handled; here there is none, and it logs
/// `NoneType: None`.
///
/// ```python
/// logging.exception("failed")
/// ```
///
/// Write instead:
///
/// ```python
/// logging.error("failed")
/// ```
///
/// The fix does that; it is unsafe because the call may be part of a handler elsewhere.
@Rule(
        code = "LOG004",
        name = "log-exception-outside-except-handler",
        fix = Fixable.SOMETIMES,
        message = "`.exception()` call outside exception handlers")
final class LogExceptionOutsideExceptHandler {
    private LogExceptionOutsideExceptHandler() {}

    static void check(Expr.Call node, LintContext cx) {
        if (LoggingCalls.strictLevel(node, cx).filter("exception"::equals).isEmpty()
                || ExceptionHandlers.isInside(node, cx)) {
            return;
        }
        Finding finding = cx.report(node);
        if (node.func() instanceof Expr.Attribute) {
            int end = cx.end(node.func());
            finding.unsafe(new Edit(end - "exception".length(), end, "error"));
        }
    }
}
