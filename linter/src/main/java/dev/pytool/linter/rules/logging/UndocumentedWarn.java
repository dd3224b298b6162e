package dev.pytool.linter.rules.logging;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `logging.WARN` is an alias that Python does not document.
///
/// ```python
/// logging.basicConfig(level=logging.WARN)
/// ```
///
/// Write instead:
///
/// ```python
/// logging.basicConfig(level=logging.WARNING)
/// ```
///
/// The fix writes the documented name.
@Rule(
        code = "LOG009",
        name = "undocumented-warn",
        fix = Fixable.SOMETIMES,
        message = "Use of undocumented `logging.WARN` constant")
final class UndocumentedWarn {
    private UndocumentedWarn() {}

    static void check(Expr.Name node, LintContext cx) {
        warn(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        warn(node, cx);
    }

    private static void warn(Expr node, LintContext cx) {
        if (cx.nameOf(node).equals("logging.WARN")) {
            Finding finding = cx.report(node);
            ImportEdits.use("logging", "WARNING", node, cx)
                    .ifPresent(use ->
                            finding.fix(Fix.Safety.SAFE, use.with(cx.start(node), cx.end(node))));
        }
    }
}
