package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Multiple spaces after operator.
@Rule(
        code = "E222",
        name = "multiple-spaces-after-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Multiple spaces after operator")
final class MultipleSpacesAfterOperator {
    private MultipleSpacesAfterOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.operators(line, 2, false, cx);
    }
}
