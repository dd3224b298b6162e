package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// If expr with false true.
@Rule(
        code = "SIM211",
        name = "if-expr-with-false-true",
        fix = Fixable.ALWAYS,
        message = "Use `not ...` instead of `False if ... else True`")
final class IfExprWithFalseTrue {
    private IfExprWithFalseTrue() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (Exprs.isFalse(node.body()) && Exprs.isTrue(node.orelse())) {
            cx.report(node).unsafe(cx.replace(node, "not " + Source.wrapped(node.test(), 5, cx)));
        }
    }
}
