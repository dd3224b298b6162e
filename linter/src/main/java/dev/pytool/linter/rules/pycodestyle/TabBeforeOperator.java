package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Tab before operator.
@Rule(
        code = "E223",
        name = "tab-before-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Tab before operator")
final class TabBeforeOperator {
    private TabBeforeOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.operators(line, 1, true, cx);
    }
}
