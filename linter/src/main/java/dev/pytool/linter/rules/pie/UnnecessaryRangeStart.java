package dev.pytool.linter.rules.pie;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `range` begins at 0 by itself.
///
/// ```python
/// range(0, 3)
/// ```
///
/// Write instead:
///
/// ```python
/// range(3)
/// ```
///
/// The fix takes the argument out.
@Rule(
        code = "PIE808",
        name = "unnecessary-range-start",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `start` argument in `range`")
final class UnnecessaryRangeStart {
    private UnnecessaryRangeStart() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().size() == 2
                && node.keywords().isEmpty()
                && Exprs.isInt(node.args().getFirst(), 0)
                && cx.isBuiltin(node.func(), "range")) {
            Expr start = node.args().getFirst();
            cx.report(start).fix(Fix.Safety.SAFE, Removal.arguments(node, List.of(start), cx));
        }
    }
}
