package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No space around an arithmetic operator.
@Rule(
        code = "E226",
        name = "missing-whitespace-around-arithmetic-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace around arithmetic operator")
final class MissingWhitespaceAroundArithmeticOperator {
    private MissingWhitespaceAroundArithmeticOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Operators.check(line, "E226", cx);
    }
}
