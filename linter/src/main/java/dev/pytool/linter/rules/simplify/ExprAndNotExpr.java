package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Expr and not expr.
@Rule(
        code = "SIM220",
        name = "expr-and-not-expr",
        fix = Fixable.ALWAYS,
        message = "Use `False` instead of `{} and not {}`")
final class ExprAndNotExpr {
    private ExprAndNotExpr() {}

    static void check(Expr.BoolOp node, LintContext cx) {
        Negations.contradiction(node, BoolOperator.AND, "False", cx);
    }
}
