package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// What comes after a false operand of `and` is never looked at.
@Rule(
        code = "SIM223",
        name = "expr-and-false",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of `{}`")
final class ExprAndFalse {
    private ExprAndFalse() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        if (node.op() == BoolOperator.AND) {
            ShortCircuits.check(node, false, cx);
        }
    }
}
