package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Boolean chained comparison.
@Rule(
        code = "PLR1716",
        name = "boolean-chained-comparison",
        fix = Fixable.ALWAYS,
        message = "Contains chained boolean comparison that can be simplified")
final class BooleanChainedComparison {
    private BooleanChainedComparison() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() != BoolOperator.AND) {
            return;
        }
        for (int i = 0; i + 1 < node.values().size(); i++) {
            if (node.values().get(i) instanceof Expr.Compare left
                    && node.values().get(i + 1) instanceof Expr.Compare right
                    && left.ops().size() == 1
                    && right.ops().size() == 1
                    && left.comparators().getFirst() instanceof Expr.Name middle
                    && Exprs.isName(right.left(), middle.id())
                    && isSame(left.ops().getFirst(), right.ops().getFirst())) {
                Finding finding = cx.report(cx.start(left), cx.end(right));
                if (!Brackets.isParenthesized(left, cx) && !Brackets.isParenthesized(right, cx)) {
                    finding.safe(cx.delete(cx.end(left), cx.end(right.left())));
                }
            }
        }
    }

    private static boolean isSame(CmpOperator a, CmpOperator b) {
        return isLess(a) && isLess(b) || isGreater(a) && isGreater(b);
    }

    private static boolean isLess(CmpOperator op) {
        return op == CmpOperator.LT || op == CmpOperator.LT_E;
    }

    private static boolean isGreater(CmpOperator op) {
        return op == CmpOperator.GT || op == CmpOperator.GT_E;
    }
}
