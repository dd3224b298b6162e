package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Signs;
import dev.pytool.processor.rule.Rule;

/// Comparison of constant.
@Rule(
        code = "PLR0133",
        name = "comparison-of-constant",
        message = "Two constants compared in a comparison, consider replacing `{} {} {}`")
final class ComparisonOfConstant {
    private ComparisonOfConstant() {}

    static void check(Expr.Compare node, LintContext cx) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            if (left instanceof Expr.Constant && right instanceof Expr.Constant) {
                cx.report(left, cx.text(left), Signs.of(node.ops().get(i)), cx.text(right));
            }
            left = right;
        }
    }
}
