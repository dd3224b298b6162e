package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.parser.token.TokenKind;

/// White space at the end of lines.
final class Trailing {
    private Trailing() {}

    /// @param blank whether lines of nothing else are looked for, or the others
    static void check(PhysicalLine line, boolean blank, LintContext cx) {
        String text = line.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\f') {
            end--;
        }
        int start = end;
        while (start > 0
                && (text.charAt(start - 1) == ' '
                        || text.charAt(start - 1) == '\t'
                        || text.charAt(start - 1) == '\u000b')) {
            start--;
        }
        if (start == end || blank != (start == 0)) {
            return;
        }
        int from = line.start() + start;
        int to = line.start() + text.length();
        var finding = cx.report(from, to);
        int token = cx.tokens().at(from);
        TokenKind kind = cx.tokens().kind(token);
        boolean inString =
                kind == TokenKind.STRING
                        || kind == TokenKind.FSTRING_MIDDLE
                        || kind == TokenKind.TSTRING_MIDDLE;
        if (inString) {
            finding.unsafe(cx.delete(from, to));
        } else {
            int edge =
                    blank && line.index() > 0 && continues(line, cx)
                            ? cx.lines().lineContentEnd(line.index() - 1) - 1
                            : from;
            finding.safe(cx.delete(edge, to));
        }
    }

    /// Whether the line before ends in a backslash, which would join the next statement once this
    /// line is empty.
    private static boolean continues(PhysicalLine line, LintContext cx) {
        int end = cx.lines().lineContentEnd(line.index() - 1);
        return end > 0 && cx.text().charAt(end - 1) == '\\';
    }
}
