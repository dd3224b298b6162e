package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Blank line after decorator.
@Rule(
        code = "E304",
        name = "blank-line-after-decorator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Blank lines found after function decorator ({})")
final class BlankLineAfterDecorator {
    private BlankLineAfterDecorator() {}

    static void check(LogicalLine line, LintContext cx) {
        Blank.check(line, "E304", cx, line.blankLines());
    }
}
