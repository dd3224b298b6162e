package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Space on an empty line.
@Rule(
        code = "W293",
        name = "blank-line-with-whitespace",
        fix = Fixable.ALWAYS,
        message = "Blank line contains whitespace")
final class BlankLineWithWhitespace {
    private BlankLineWithWhitespace() {}

    static void check(PhysicalLine line, LintContext cx) {
        Trailing.check(line, true, cx);
    }
}
