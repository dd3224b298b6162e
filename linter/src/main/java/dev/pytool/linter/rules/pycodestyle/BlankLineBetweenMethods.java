package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// No blank line between methods.
@Rule(
        code = "E301",
        name = "blank-line-between-methods",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Expected 1 blank line, found 0")
final class BlankLineBetweenMethods {
    private BlankLineBetweenMethods() {}

    static void check(LogicalLine line, LintContext cx) {
        Blank.check(line, "E301", cx);
    }
}
