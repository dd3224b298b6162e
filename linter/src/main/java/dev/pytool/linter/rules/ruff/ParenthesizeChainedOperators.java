package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `and` binds tighter than `or`; not every reader knows.
@Rule(
        code = "RUF021",
        name = "parenthesize-chained-operators",
        fix = Fixable.ALWAYS,
        message =
                "Parenthesize `a and b` expressions when chaining `and` and `or` together, to make the precedence clear")
final class ParenthesizeChainedOperators {
    private ParenthesizeChainedOperators() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() != BoolOperator.OR) {
            return;
        }
        for (Expr value : node.values()) {
            if (value instanceof Expr.BoolOp inner
                    && inner.op() == BoolOperator.AND
                    && Brackets.span(inner, cx.start(node), cx.end(node), cx)[0]
                            == cx.start(inner)) {
                cx.report(inner)
                        .safe(cx.insert(cx.start(inner), "("), cx.insert(cx.end(inner), ")"));
            }
        }
    }
}
