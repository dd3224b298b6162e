package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// Conversions without names take a tuple or a single value.
@Rule(
        code = "F503",
        name = "percent-format-expected-sequence",
        message = "`%`-format string expected sequence but got mapping")
final class PercentFormatExpectedSequence {
    private PercentFormatExpectedSequence() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.MOD || Exprs.string(node.left()).isEmpty()) {
            return;
        }
        PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
        if (format.problem().isEmpty()
                && !format.isNamed()
                && format.count() > 1
                && (node.right() instanceof Expr.Dict || node.right() instanceof Expr.DictComp)) {
            cx.report(node);
        }
    }
}
