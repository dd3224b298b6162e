package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `x or y` says once what `x if x else y` says twice.
@Rule(
        code = "FURB110",
        name = "if-exp-instead-of-or-operator",
        fix = Fixable.ALWAYS,
        message = "Replace ternary `if` expression with `or` operator")
final class IfExpInsteadOfOrOperator {
    private IfExpInsteadOfOrOperator() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (!Shape.same(node.body(), node.test())) {
            return;
        }
        int start = cx.start(node);
        int end = cx.end(node);
        int[] first = Brackets.span(node.test(), start, end, cx);
        int[] last = Brackets.span(node.orelse(), start, end, cx);
        String left = cx.text(first[0], first[1]);
        String right = cx.text(last[0], last[1]);
        boolean bare = last[0] == cx.start(node.orelse());
        String text =
                left
                        + " or "
                        + (bare && Exprs.precedence(node.orelse()) < 3 ? "(" + right + ")" : right);
        boolean lossy = cx.hasComment(node) || Exprs.hasEffect(node.body());
        cx.report(node)
                .fix(lossy ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, List.of(cx.replace(node, text)));
    }
}
