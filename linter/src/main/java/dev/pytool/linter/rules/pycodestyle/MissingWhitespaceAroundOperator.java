package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No space around an operator.
@Rule(
        code = "E225",
        name = "missing-whitespace-around-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace around operator")
final class MissingWhitespaceAroundOperator {
    private MissingWhitespaceAroundOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Operators.check(line, "E225", cx);
    }
}
