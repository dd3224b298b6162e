package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// What comes after a true operand of `or` is never looked at.
@Rule(
        code = "SIM222",
        name = "expr-or-true",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of `{}`")
final class ExprOrTrue {
    private ExprOrTrue() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() == BoolOperator.OR) {
            ShortCircuits.check(node, true, cx);
        }
    }
}
