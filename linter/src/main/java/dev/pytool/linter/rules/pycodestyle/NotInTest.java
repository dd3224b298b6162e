package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// "not x in y" for "x not in y".
@Rule(
        code = "E713",
        name = "not-in-test",
        fix = Fixable.ALWAYS,
        message = "Test for membership should be `not in`")
final class NotInTest {
    private NotInTest() {}

    static void check(Expr.UnaryOp node, LintContext cx) {
        Singletons.negation(node, CmpOperator.IN, "not in", cx);
    }
}
