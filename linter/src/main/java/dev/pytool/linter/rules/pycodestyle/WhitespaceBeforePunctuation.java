package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Space before , ; or :.
@Rule(
        code = "E203",
        name = "whitespace-before-punctuation",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Whitespace before '{}'")
final class WhitespaceBeforePunctuation {
    private WhitespaceBeforePunctuation() {}

    static void check(LogicalLine line, LintContext cx) {
        Spacing.brackets(line, "E203", cx);
    }
}
