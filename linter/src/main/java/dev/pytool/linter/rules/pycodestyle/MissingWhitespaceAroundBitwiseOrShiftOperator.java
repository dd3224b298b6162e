package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing whitespace around bitwise or shift operator.
@Rule(
        code = "E227",
        name = "missing-whitespace-around-bitwise-or-shift-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace around bitwise or shift operator")
final class MissingWhitespaceAroundBitwiseOrShiftOperator {
    private MissingWhitespaceAroundBitwiseOrShiftOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Operators.check(line, "E227", cx);
    }
}
