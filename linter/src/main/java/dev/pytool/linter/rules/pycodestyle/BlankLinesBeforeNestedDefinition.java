package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Blank lines before nested definition.
@Rule(
        code = "E306",
        name = "blank-lines-before-nested-definition",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Expected 1 blank line before a nested definition, found 0")
final class BlankLinesBeforeNestedDefinition {
    private BlankLinesBeforeNestedDefinition() {}

    static void check(LogicalLine line, LintContext cx) {
        Blank.check(line, "E306", cx);
    }
}
