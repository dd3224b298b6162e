package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Arrays;

/// The tokens of a logical line as module `tokenize` gives them: white space and continuations left
/// out.
final class LineTokens {
    private final LintContext cx;
    private final int[] tokens;

    private LineTokens(LintContext cx, int[] tokens) {
        this.cx = cx;
        this.tokens = tokens;
    }

    static LineTokens of(LogicalLine line, LintContext cx) {
        int[] found = new int[line.last() - line.first()];
        int count = 0;
        Tokens all = cx.tokens();
        for (int i = line.first(); i < line.last(); i++) {
            switch (all.kind(i)) {
                case WHITESPACE, CONTINUATION, INDENT, DEDENT, END -> {}
                default -> found[count++] = i;
            }
        }
        return new LineTokens(cx, Arrays.copyOf(found, count));
    }

    public int size() {
        return tokens.length;
    }

    public TokenKind kind(int i) {
        return cx.tokens().kind(tokens[i]);
    }

    public int start(int i) {
        return cx.tokens().start(tokens[i]);
    }

    public int end(int i) {
        return cx.tokens().end(tokens[i]);
    }

    public String text(int i) {
        return cx.text(start(i), end(i));
    }

    /// Whether a word that is a keyword in some places only stands here.
    static boolean isSoftKeyword(String text) {
        return switch (text) {
            case "match", "case", "type", "_" -> true;
            default -> false;
        };
    }
}
