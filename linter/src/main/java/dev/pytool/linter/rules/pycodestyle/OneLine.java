package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

/// Several statements on one line.
final class OneLine {
    private OneLine() {}

    /// A block's statement after its colon.
    static void colons(LogicalLine line, LintContext cx) {
        boolean isCase = line.text().startsWith("case");
        if (!isCase && !opensBlock(line, cx)) {
            return;
        }
        LineTokens tokens = LineTokens.of(line, cx);
        if (isCase && !startsCase(tokens)) {
            return;
        }
        int depth = 0;
        int lambdas = 0;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE, FSTRING_START, TSTRING_START -> depth++;
                case RPAR, RSQB, RBRACE, FSTRING_END, TSTRING_END -> depth--;
                case LAMBDA -> lambdas += depth == 0 ? 1 : 0;
                case COLON -> {
                    if (depth == 0 && lambdas-- <= 0) {
                        if (hasMore(tokens, i)) {
                            cx.report(tokens.start(i), tokens.end(i));
                        }
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean opensBlock(LogicalLine line, LintContext cx) {
        Tokens tokens = cx.tokens();
        int first = tokens.significant(tokens.at(line.start()));
        return switch (tokens.kind(first)) {
            case FOR, IF, ELIF, ELSE, TRY, EXCEPT, FINALLY, WITH, CLASS, WHILE -> true;
            case ASYNC -> tokens.kind(tokens.significant(first + 1)) != TokenKind.DEF;
            default -> false;
        };
    }

    /// Whether the first word is the keyword, with a pattern behind it, not a name.
    private static boolean startsCase(LineTokens tokens) {
        if (tokens.size() < 2 || !tokens.text(0).equals("case")) {
            return false;
        }
        return switch (tokens.kind(1)) {
            case COLON, DOT, COMMA, EQUAL, NEWLINE, SEMI -> false;
            case LSQB, LPAR -> tokens.end(0) < tokens.start(1);
            default -> true;
        };
    }

    private static boolean hasMore(LineTokens tokens, int colon) {
        if (colon + 1 >= tokens.size()) {
            return false;
        }
        return switch (tokens.kind(colon + 1)) {
            case NEWLINE, NL, COMMENT -> false;
            default -> true;
        };
    }

    /// Semicolons between statements, or at the end of the line.
    static void semicolons(LogicalLine line, boolean last, LintContext cx) {
        if (line.text().indexOf(';') < 0) {
            return;
        }
        LineTokens tokens = LineTokens.of(line, cx);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != TokenKind.SEMI || last == hasMore(tokens, i)) {
                continue;
            }
            var finding = cx.report(tokens.start(i), tokens.end(i));
            if (last) {
                int from = i > 0 ? tokens.end(i - 1) : tokens.start(i);
                finding.safe(cx.delete(from, tokens.end(i)));
            }
        }
    }
}
