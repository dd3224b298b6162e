package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Several spaces after a comma.
@Rule(
        code = "E241",
        name = "multiple-spaces-after-comma",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Multiple spaces after comma")
final class MultipleSpacesAfterComma {
    private MultipleSpacesAfterComma() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.commas(line, false, cx);
    }
}
