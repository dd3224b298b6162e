package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// If expr with true false.
@Rule(
        code = "SIM210",
        name = "if-expr-with-true-false",
        fix = Fixable.SOMETIMES,
        message = "Use `bool(...)` instead of `True if ... else False`")
final class IfExprWithTrueFalse {
    private IfExprWithTrueFalse() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (Exprs.isTrue(node.body()) && Exprs.isFalse(node.orelse())) {
            Finding finding = cx.report(node);
            if (node.test() instanceof Expr.Compare) {
                finding.unsafe(cx.replace(node, cx.text(node.test())));
            } else if (cx.hasBuiltin("bool")) {
                finding.unsafe(cx.replace(node, "bool(" + cx.text(node.test()) + ")"));
            }
        }
    }
}
