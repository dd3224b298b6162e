package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Percent formatting.
@Rule(
        code = "UP031",
        name = "printf-string-formatting",
        fix = Fixable.SOMETIMES,
        message = "Use format specifiers instead of percent format")
final class PrintfStringFormatting {
    private PrintfStringFormatting() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.MOD && Exprs.isString(node.left())) {
            PercentFormat format = PercentFormat.parse(Exprs.string(node.left()).get());
            if (format.problem().isEmpty() && !format.specs().isEmpty()) {
                cx.report(node);
            }
        }
    }
}
