package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Negate equal op.
@Rule(
        code = "SIM201",
        name = "negate-equal-op",
        fix = Fixable.ALWAYS,
        message = "Use `{} != {}` instead of `not {} == {}`")
final class NegateEqualOp {
    private NegateEqualOp() {}

    static void check(Expr.UnaryOp node, LintContext cx) {
        Negations.compare(node, CmpOperator.EQ, "!=", cx);
    }
}
