package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Too many newlines at end of file.
@Rule(
        code = "W391",
        name = "too-many-newlines-at-end-of-file",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Too many newlines at end of file")
final class TooManyNewlinesAtEndOfFile {
    private TooManyNewlinesAtEndOfFile() {}

    static void check(SourceFile file, LintContext cx) {
        String text = file.text();
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (endsInBlanks(text)) {
            return;
        }
        int line = file.lines().line(end);
        int first = end == 0 ? 0 : line + 1;
        if (end < text.length() && file.lines().lineCount() > first + 1) {
            int start = file.lines().lineStart(first);
            cx.report(start, text.length()).safe(cx.delete(start, text.length()));
        }
    }

    /// Whether the last line holds white space: another rule speaks of that.
    private static boolean endsInBlanks(String text) {
        int end = text.endsWith("\r\n") ? text.length() - 2 : text.length() - 1;
        return text.endsWith("\n")
                && end > 0
                && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')
                && text.substring(text.lastIndexOf('\n', end - 1) + 1, end).isBlank();
    }
}
