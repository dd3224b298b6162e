package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Tab after comma.
@Rule(
        code = "E242",
        name = "tab-after-comma",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Tab after comma")
final class TabAfterComma {
    private TabAfterComma() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.commas(line, true, cx);
    }
}
