package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Extraneous parentheses.
@Rule(
        code = "UP034",
        name = "extraneous-parentheses",
        fix = Fixable.ALWAYS,
        message = "Avoid extraneous parentheses")
final class ExtraneousParentheses {
    private ExtraneousParentheses() {}

    static void check(SourceFile file, LintContext cx) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.LPAR) {
                int inner = tokens.significant(i + 1);
                if (tokens.kind(inner) == TokenKind.LPAR) {
                    i = pair(i, inner, tokens, cx);
                }
            }
        }
    }

    /// Reports the inner of two pairs that stand side by side; gives where to look on.
    private static int pair(int outer, int inner, Tokens tokens, LintContext cx) {
        int close = close(inner, tokens);
        if (close < 0) {
            return outer;
        }
        int after = tokens.significant(close + 1);
        boolean special = false;
        int depth = 0;
        boolean empty = tokens.significant(inner + 1) == close;
        for (int i = inner; i < close; i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                case COMMA, YIELD -> special |= depth == 1;
                default -> {}
            }
        }
        if (!special
                && !empty
                && tokens.kind(after) == TokenKind.RPAR
                && !cx.hasComment(tokens.start(inner), tokens.end(close))) {
            Finding finding = cx.report(tokens.start(inner), tokens.end(close));
            finding.safe(
                    new Edit(
                            tokens.start(inner),
                            tokens.end(close),
                            cx.text(tokens.end(inner), tokens.start(close))));
            return close;
        }
        return outer;
    }

    private static int close(int open, Tokens tokens) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }
}
