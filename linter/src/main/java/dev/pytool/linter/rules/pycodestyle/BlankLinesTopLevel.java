package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Fewer than two blank lines before a top-level definition.
@Rule(
        code = "E302",
        name = "blank-lines-top-level",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Expected 2 blank lines, found {}")
final class BlankLinesTopLevel {
    private BlankLinesTopLevel() {}

    static void check(LogicalLine line, LintContext cx) {
        Blank.check(line, "E302", cx, line.blankBefore());
    }
}
