package dev.pytool.linter.rules.logging;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ExceptionHandlers;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `exc_info` shows the exception that is being handled; here there is none.
///
/// ```python
/// logging.warning("odd", exc_info=True)
/// ```
///
/// Write instead:
///
/// ```python
/// logging.warning("odd")
/// ```
///
/// The fix takes the argument out; it is unsafe because the call may be part of a handler
/// elsewhere.
@Rule(
        code = "LOG014",
        name = "exc-info-outside-except-handler",
        fix = Fixable.SOMETIMES,
        message = "`exc_info=` outside exception handlers")
final class ExcInfoOutsideExceptHandler {
    private ExcInfoOutsideExceptHandler() {}

    static void check(Expr.Call node, LintContext cx) {
        if (LoggingCalls.strictLevel(node, cx).isEmpty() || ExceptionHandlers.isInside(node, cx)) {
            return;
        }
        Calls.keyword(node, "exc_info")
                .filter(keyword -> Truths.isTrue(keyword.value()))
                .ifPresent(keyword ->
                        cx.report(keyword)
                                .fix(
                                        Fix.Safety.UNSAFE,
                                        Removal.arguments(node, List.of(keyword), cx)));
    }
}
