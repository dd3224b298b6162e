package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Space at a line's end.
@Rule(
        code = "W291",
        name = "trailing-whitespace",
        fix = Fixable.ALWAYS,
        message = "Trailing whitespace")
final class TrailingWhitespace {
    private TrailingWhitespace() {}

    static void check(PhysicalLine line, LintContext cx) {
        Trailing.check(line, false, cx);
    }
}
