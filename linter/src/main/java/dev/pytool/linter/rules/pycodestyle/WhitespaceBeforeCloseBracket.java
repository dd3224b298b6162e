package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Whitespace before close bracket.
@Rule(
        code = "E202",
        name = "whitespace-before-close-bracket",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Whitespace before '{}'")
final class WhitespaceBeforeCloseBracket {
    private WhitespaceBeforeCloseBracket() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.brackets(line, "E202", cx);
    }
}
