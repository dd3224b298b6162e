package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Tab after operator.
@Rule(
        code = "E224",
        name = "tab-after-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Tab after operator")
final class TabAfterOperator {
    private TabAfterOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.operators(line, 2, true, cx);
    }
}
