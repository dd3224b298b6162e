package dev.pytool.linter.rules.loggingformat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `warn` is an old name of `warning`, which Python no longer documents.
///
/// ```python
/// logging.warn("odd")
/// ```
///
/// Write instead:
///
/// ```python
/// logging.warning("odd")
/// ```
///
/// The fix writes the longer name.
@Rule(
        code = "G010",
        name = "logging-warn",
        fix = Fixable.ALWAYS,
        message = "Logging statement uses `warn` instead of `warning`")
final class LoggingWarn {
    private LoggingWarn() {}

    static void check(Expr.Call node, LintContext cx) {
        if (LoggingCalls.strictLevel(node, cx).filter("warn"::equals).isPresent()) {
            int end = cx.end(node.func());
            int start =
                    node.func() instanceof Expr.Name
                            ? cx.start(node.func())
                            : end - "warn".length();
            cx.report(start, end).safe(new Edit(start, end, "warning"));
        }
    }
}
