package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// If expr with twisted arms.
@Rule(
        code = "SIM212",
        name = "if-expr-with-twisted-arms",
        fix = Fixable.ALWAYS,
        message = "Use `{} if {} else {}` instead of `{} if not {} else {}`")
final class IfExprWithTwistedArms {
    private IfExprWithTwistedArms() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (node.test() instanceof Expr.UnaryOp not
                && not.op() == UnaryOperator.NOT
                && not.operand() instanceof Expr.Name test
                && Exprs.isName(node.orelse(), test.id())) {
            String body = cx.text(node.body());
            cx.report(node, test.id(), test.id(), body, body, test.id(), test.id())
                    .unsafe(cx.replace(node, test.id() + " if " + test.id() + " else " + body));
        }
    }
}
