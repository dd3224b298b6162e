package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// "not x is y" for "x is not y".
@Rule(
        code = "E714",
        name = "not-is-test",
        fix = Fixable.ALWAYS,
        message = "Test for object identity should be `is not`")
final class NotIsTest {
    private NotIsTest() {}

    static void check(Expr.UnaryOp node, LintContext cx) {
        Singletons.negation(node, CmpOperator.IS, "is not", cx);
    }
}
