package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Too many blank lines.
@Rule(
        code = "E303",
        name = "too-many-blank-lines",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Too many blank lines ({})")
final class TooManyBlankLines {
    private TooManyBlankLines() {}

    static void check(LogicalLine line, LintContext cx) {
        Blank.check(line, "E303", cx, line.blankLines());
    }
}
