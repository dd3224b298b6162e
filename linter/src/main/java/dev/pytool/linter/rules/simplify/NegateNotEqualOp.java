package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Negate not equal op.
@Rule(
        code = "SIM202",
        name = "negate-not-equal-op",
        fix = Fixable.ALWAYS,
        message = "Use `{} == {}` instead of `not {} != {}`")
final class NegateNotEqualOp {
    private NegateNotEqualOp() {}

    static void check(Expr.UnaryOp node, LintContext cx) {
        Negations.compare(node, CmpOperator.NOT_EQ, "==", cx);
    }
}
