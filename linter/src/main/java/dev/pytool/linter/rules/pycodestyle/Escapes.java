package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Backslashes that begin no escape sequence.
final class Escapes {
    private static final String TEXT = "\n\r\\'\"abfnrtv01234567xNuU";
    private static final String BYTES = "\n\r\\'\"abfnrtv01234567x";

    private Escapes() {}

    /// Looks at one plain literal.
    static void literal(int token, LintContext cx) {
        int start = cx.tokens().start(token);
        int end = cx.tokens().end(token);
        int quote = start;
        while (quote < end && cx.text().charAt(quote) != '"' && cx.text().charAt(quote) != '\'') {
            quote++;
        }
        String prefix = cx.text(start, quote).toLowerCase(Locale.ROOT);
        if (prefix.indexOf('r') >= 0) {
            return;
        }
        List<Integer> bad = new ArrayList<>();
        boolean good = scan(quote + 1, end, prefix.indexOf('b') >= 0 ? BYTES : TEXT, bad, cx);
        report(start, prefix, bad, good, cx);
    }

    /// Looks at an f-string or t-string from its start token to its end.
    static void template(int first, LintContext cx) {
        Tokens tokens = cx.tokens();
        int start = tokens.start(first);
        int quote = start;
        while (cx.text().charAt(quote) != '"' && cx.text().charAt(quote) != '\'') {
            quote++;
        }
        String prefix = cx.text(start, quote).toLowerCase(Locale.ROOT);
        if (prefix.indexOf('r') >= 0) {
            return;
        }
        List<Integer> bad = new ArrayList<>();
        boolean good = false;
        int depth = 0;
        for (int i = first; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.FSTRING_START || kind == TokenKind.TSTRING_START) {
                depth++;
            } else if ((kind == TokenKind.FSTRING_END || kind == TokenKind.TSTRING_END)
                    && --depth == 0) {
                break;
            } else if (depth == 1
                    && (kind == TokenKind.FSTRING_MIDDLE || kind == TokenKind.TSTRING_MIDDLE)) {
                good |= scan(tokens.start(i), tokens.end(i), TEXT, bad, cx);
            }
        }
        report(start, prefix, bad, good, cx);
    }

    /// Collects the offsets of bad escapes; says whether there are good ones.
    private static boolean scan(int from, int to, String known, List<Integer> bad, LintContext cx) {
        boolean good = false;
        for (int at = from; at + 1 < to; at++) {
            if (cx.text().charAt(at) == '\\') {
                if (known.indexOf(cx.text().charAt(at + 1)) >= 0) {
                    good = true;
                } else {
                    bad.add(at);
                }
                at++;
            }
        }
        return good;
    }

    private static void report(
            int start, String prefix, List<Integer> bad, boolean good, LintContext cx) {
        for (int at : bad) {
            int point = cx.text().codePointAt(at + 1);
            Finding finding =
                    cx.report(at, at + 1 + Character.charCount(point), Character.toString(point));
            if (good) {
                finding.safe(cx.insert(at + 1, "\\"));
            } else if (prefix.indexOf('u') >= 0) {
                finding.safe(new Edit(start, start + 1, "r"));
            } else {
                boolean glued =
                        start > 0 && Character.isJavaIdentifierPart(cx.text().charAt(start - 1));
                finding.safe(cx.insert(start, glued ? " r" : "r"));
            }
        }
    }
}
