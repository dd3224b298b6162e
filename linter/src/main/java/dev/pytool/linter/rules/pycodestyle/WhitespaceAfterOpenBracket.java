package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Whitespace after open bracket.
@Rule(
        code = "E201",
        name = "whitespace-after-open-bracket",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Whitespace after '{}'")
final class WhitespaceAfterOpenBracket {
    private WhitespaceAfterOpenBracket() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.brackets(line, "E201", cx);
    }
}
