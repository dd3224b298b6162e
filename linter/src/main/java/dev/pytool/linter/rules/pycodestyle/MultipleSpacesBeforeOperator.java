package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Several spaces before an operator.
@Rule(
        code = "E221",
        name = "multiple-spaces-before-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Multiple spaces before operator")
final class MultipleSpacesBeforeOperator {
    private MultipleSpacesBeforeOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.operators(line, 1, false, cx);
    }
}
