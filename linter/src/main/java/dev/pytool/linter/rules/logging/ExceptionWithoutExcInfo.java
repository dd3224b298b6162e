package dev.pytool.linter.rules.logging;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `.exception(...)` is told not to show the exception; `.error(...)` says that with fewer words.
///
/// ```python
/// logging.exception("failed", exc_info=False)
/// ```
///
/// Write instead:
///
/// ```python
/// logging.error("failed")
/// ```
@Rule(
        code = "LOG007",
        name = "exception-without-exc-info",
        message = "Use of `logging.exception` with falsy `exc_info`")
final class ExceptionWithoutExcInfo {
    private ExceptionWithoutExcInfo() {}

    static void check(Expr.Call node, LintContext cx) {
        boolean exception =
                node.func() instanceof Expr.Attribute
                        ? LoggingCalls.strictLevel(node, cx).filter("exception"::equals).isPresent()
                        : cx.nameOf(node.func()).equals("logging.exception");
        if (exception
                && Calls.keyword(node, "exc_info")
                        .filter(keyword -> Truths.isFalse(keyword.value()))
                        .isPresent()) {
            cx.report(node);
        }
    }
}
