package dev.pytool.parser.dump;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

/// The tokens of a text as module `tokenize` of CPython 3.14 gives them, without the one for the
/// encoding: rows count from 1, columns from 0 in code points.
public final class TokenRows {
    private final String text;
    private final Tokens tokens;
    private final Sink sink;
    private int row = 1;
    private int column;

    /// Where `row` and `column` are.
    private int at;

    private TokenRows(String text, Tokens tokens, Sink sink) {
        this.text = text;
        this.tokens = tokens;
        this.sink = sink;
    }

    /// Takes one token after the other.
    public interface Sink {
        /// @param token index of the token; -1 for an NL that CPython adds at the end
        /// @param kind NAME for keywords, UNKNOWN for text that is no token
        void token(
                int token,
                TokenKind kind,
                String text,
                int row,
                int column,
                int endRow,
                int endColumn);
    }

    /// Gives the sink every token but white space, continuations and errors.
    public static void of(SourceText source, Tokens tokens, Sink sink) {
        new TokenRows(source.text(), tokens, sink).write();
    }

    private void write() {
        // CPython ends the last line if the file does not: a line without tokens gets an NL.
        boolean started = false;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            started =
                    kind == TokenKind.NEWLINE || kind == TokenKind.NL
                            ? false
                            : started || !isLayout(kind);
            if (started && isLayout(kind) && tokens.start(i) == text.length()) {
                started = false;
                sink.token(-1, TokenKind.NL, "", row, column, row, column + 1);
            }
            if (kind != TokenKind.WHITESPACE
                    && kind != TokenKind.CONTINUATION
                    && kind != TokenKind.ERROR) {
                token(i, kind);
            }
            moveTo(tokens.end(i));
        }
    }

    private static boolean isLayout(TokenKind kind) {
        return kind == TokenKind.INDENT || kind == TokenKind.DEDENT || kind == TokenKind.END;
    }

    private void token(int i, TokenKind kind) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        switch (kind) {
            case INDENT ->
                    sink.token(i, kind, text.substring(start - column, start), row, 0, row, column);
            case DEDENT, END -> atNextToken(i, kind, start);
            case NEWLINE, NL ->
                    sink.token(
                            i,
                            kind,
                            text.substring(start, end),
                            row,
                            column,
                            row,
                            column + Math.max(1, end - start));
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> middle(i, kind, start, end);
            default -> plain(i, kind, start, end);
        }
    }

    private void atNextToken(int i, TokenKind kind, int start) {
        if (start == text.length()) {
            int last = column > 0 ? row + 1 : row;
            sink.token(i, kind, "", last, 0, last, 0);
        } else {
            sink.token(i, kind, "", row, column, row, column);
        }
    }

    private void middle(int i, TokenKind kind, int start, int end) {
        String piece = text.substring(start, end);
        boolean doubled = piece.endsWith("{{") || piece.endsWith("}}");
        plain(i, kind, start, doubled ? end - 1 : end);
    }

    private void plain(int i, TokenKind kind, int start, int end) {
        int startRow = row;
        int startColumn = column;
        moveTo(end);
        TokenKind shown = kind.isKeyword() ? TokenKind.NAME : kind;
        sink.token(i, shown, text.substring(start, end), startRow, startColumn, row, column);
    }

    private void moveTo(int offset) {
        while (at < offset) {
            char c = text.charAt(at++);
            if (c == '\n' || c == '\r' && !(at < text.length() && text.charAt(at) == '\n')) {
                row++;
                column = 0;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}
