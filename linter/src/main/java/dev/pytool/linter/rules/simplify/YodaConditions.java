package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Signs;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Constant on the left of a comparison.
@Rule(
        code = "SIM300",
        name = "yoda-conditions",
        fix = Fixable.SOMETIMES,
        message = "Yoda condition detected")
final class YodaConditions {
    private YodaConditions() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() != 1) {
            return;
        }
        CmpOperator op = node.ops().getFirst();
        boolean ordered =
                switch (op) {
                    case EQ, NOT_EQ, LT, LT_E, GT, GT_E -> true;
                    default -> false;
                };
        Expr left = node.left();
        Expr right = node.comparators().getFirst();
        if (!ordered || Constants.likelihood(left) <= Constants.likelihood(right)) {
            return;
        }
        String sign =
                switch (op) {
                    case LT -> ">";
                    case LT_E -> ">=";
                    case GT -> "<";
                    case GT_E -> "<=";
                    default -> Signs.of(op);
                };
        Finding finding = cx.say(cx.start(node), cx.end(node), "Yoda condition detected");
        if (!cx.hasComment(node)) {
            int[] l = Brackets.span(left, cx.start(node), cx.end(node), cx);
            int[] r = Brackets.span(right, cx.start(node), cx.end(node), cx);
            finding.safe(
                    cx.replace(
                            node,
                            Padding.around(
                                    cx.text(r[0], r[1]) + " " + sign + " " + cx.text(l[0], l[1]),
                                    cx.start(node),
                                    cx.end(node),
                                    cx)));
        }
    }
}
