package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.linter.syntax.Source;
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
            boolean nested = cx.parent(node).filter(Expr.class::isInstance).isPresent();
            String plain = nested ? Source.wrapped(inner.operand(), 6, cx) : text;
            if (test || cx.hasBuiltin("bool")) {
                finding.safe(
                        cx.replace(
                                node,
                                Padding.around(
                                        test ? plain : "bool(" + text + ")",
                                        cx.start(node),
                                        cx.end(node),
                                        cx)));
            }
        }
    }
}
