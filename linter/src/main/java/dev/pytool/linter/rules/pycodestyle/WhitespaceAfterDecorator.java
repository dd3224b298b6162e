package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Whitespace after decorator.
@Rule(
        code = "E204",
        name = "whitespace-after-decorator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Whitespace after decorator")
final class WhitespaceAfterDecorator {
    private WhitespaceAfterDecorator() {}

    static void check(LogicalLine line, LintContext cx) {
        String text = line.text();
        if (text.startsWith("@") && text.length() > 1 && Character.isWhitespace(text.charAt(1))) {
            int end = 1;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            cx.report(line.offset(1), line.offset(end))
                    .safe(cx.delete(line.offset(1), line.offset(end)));
        }
    }
}
