package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Double negation.
@Rule(
        code = "SIM208",
        name = "double-negation",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of `not (not {})`")
final class DoubleNegation {
    private DoubleNegation() {}

    static void check(Expr.UnaryOp node, LintContext cx) {
        if (node.op() == UnaryOperator.NOT
                && node.operand() instanceof Expr.UnaryOp inner
                && inner.op() == UnaryOperator.NOT) {
            String text = cx.text(inner.operand());
            Finding finding = cx.report(node, text, text);
            boolean test = Conditions.isTest(node, cx);
            finding.unsafe(cx.replace(node, test ? text : "bool(" + text + ")"));
        }
    }
}
