package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Expr or not expr.
@Rule(
        code = "SIM221",
        name = "expr-or-not-expr",
        fix = Fixable.ALWAYS,
        message = "Use `True` instead of `{} or not {}`")
final class ExprOrNotExpr {
    private ExprOrNotExpr() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        Negations.contradiction(node, BoolOperator.OR, "True", cx);
    }
}
