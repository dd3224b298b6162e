package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Python refuses two starred targets, as it could not tell how to divide the values.
@Rule(
        code = "F622",
        name = "multiple-starred-expressions",
        message = "Two starred expressions in assignment")
final class MultipleStarredExpressions {
    private MultipleStarredExpressions() {}

    static void check(Expr.Tuple node, LintContext cx) {
        stars(node, node.elts(), node.ctx(), cx);
    }

    static void check(Expr.List node, LintContext cx) {
        stars(node, node.elts(), node.ctx(), cx);
    }

    private static void stars(Node node, List<Expr> elements, ExprContext context, LintContext cx) {
        if (context == ExprContext.STORE
                && elements.stream().filter(Expr.Starred.class::isInstance).count() > 1) {
            cx.report(node);
        }
    }
}
