package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Useless semicolon.
@Rule(
        code = "E703",
        name = "useless-semicolon",
        fix = Fixable.ALWAYS,
        message = "Statement ends with an unnecessary semicolon")
final class UselessSemicolon {
    private UselessSemicolon() {}

    static void check(LogicalLine line, LintContext cx) {
        OneLine.semicolons(line, true, cx);
    }
}
