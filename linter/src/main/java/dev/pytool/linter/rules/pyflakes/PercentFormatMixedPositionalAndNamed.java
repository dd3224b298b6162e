package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// A format has named conversions or positional ones, never both.
@Rule(
        code = "F506",
        name = "percent-format-mixed-positional-and-named",
        message = "`%`-format string has mixed positional and named placeholders")
final class PercentFormatMixedPositionalAndNamed {
    private PercentFormatMixedPositionalAndNamed() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.MOD && Exprs.string(node.left()).isPresent()) {
            PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
            if (format.problem().isEmpty() && format.isNamed() && format.isPositional()) {
                cx.report(node);
            }
        }
    }
}
