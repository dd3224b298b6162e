package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Boolean chained comparison.
@Rule(
        code = "PLR1716",
        name = "boolean-chained-comparison",
        fix = Fixable.ALWAYS,
        message = "Contains chained boolean comparison that can be simplified")
final class BooleanChainedComparison {
    private BooleanChainedComparison() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() != BoolOperator.AND
                || !node.values().stream().allMatch(Expr.Compare.class::isInstance)) {
            return;
        }
        for (int i = 0; i + 1 < node.values().size(); i++) {
            if (node.values().get(i) instanceof Expr.Compare left
                    && node.values().get(i + 1) instanceof Expr.Compare right
                    && left.comparators().getLast() instanceof Expr.Name middle
                    && Exprs.isName(right.left(), middle.id())
                    && isSame(left.ops().getLast(), right.ops().getFirst())) {
                Finding finding = cx.report(cx.start(left), cx.end(right));
                chain(finding, left, right, cx);
            }
        }
    }

    /// Takes out the first operand of the right comparison with the `and` before it; what that does
    /// to the balance of parentheses is made good at the ends.
    private static void chain(
            Finding finding, Expr.Compare left, Expr.Compare right, LintContext cx) {
        int from = cx.end(left);
        int to = Brackets.span(right.left(), cx.start(right), cx.end(right), cx)[1];
        int balance = 0;
        Tokens tokens = cx.tokens();
        for (int i = tokens.at(from); i < tokens.size() && tokens.start(i) < to; i++) {
            switch (tokens.kind(i)) {
                case LPAR -> balance--;
                case RPAR -> balance++;
                default -> {}
            }
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(cx.delete(from, to));
        if (balance > 0) {
            edits.add(cx.insert(cx.end(right), ")".repeat(balance)));
        } else if (balance < 0) {
            edits.add(cx.insert(cx.start(left), "(".repeat(-balance)));
        }
        finding.fix(cx.hasComment(from, to) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
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
