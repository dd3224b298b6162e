package dev.pytool.parser.dump;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Locale;

/// The tokens of a file as module `tokenize` of CPython 3.14 gives them: a JSON list of `[exact
/// type name, text, row, column, end row, end column]`, rows from 1, columns from 0 in code points.
public final class TokenDump {
    private final String text;
    private final Tokens tokens;
    private final StringBuilder out = new StringBuilder();
    private int row = 1;
    private int column;

    /// Where `row` and `column` are.
    private int at;

    private TokenDump(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    public static String of(SourceText source, Tokens tokens) {
        TokenDump dump = new TokenDump(source.text(), tokens);
        dump.write(source.encoding().name().toLowerCase(Locale.ROOT));
        return dump.out.toString();
    }

    private void write(String encoding) {
        out.append('[');
        entry("ENCODING", encoding, 0, 0, 0, 0);
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
                entry("NL", "", row, column, row, column + 1);
            }
            if (kind != TokenKind.WHITESPACE
                    && kind != TokenKind.CONTINUATION
                    && kind != TokenKind.ERROR) {
                token(i, kind);
            }
            moveTo(tokens.end(i));
        }
        out.append(']');
    }

    private static boolean isLayout(TokenKind kind) {
        return kind == TokenKind.INDENT || kind == TokenKind.DEDENT || kind == TokenKind.END;
    }

    private void token(int i, TokenKind kind) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        switch (kind) {
            case INDENT ->
                    entry("INDENT", text.substring(start - column, start), row, 0, row, column);
            case DEDENT -> atNextToken("DEDENT", start);
            case END -> atNextToken("ENDMARKER", start);
            case NEWLINE, NL ->
                    entry(
                            kind.name(),
                            text.substring(start, end),
                            row,
                            column,
                            row,
                            column + Math.max(1, end - start));
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> middle(kind, start, end);
            default -> plain(kind, start, end);
        }
    }

    private void atNextToken(String name, int start) {
        if (start == text.length()) {
            int last = column > 0 ? row + 1 : row;
            entry(name, "", last, 0, last, 0);
        } else {
            entry(name, "", row, column, row, column);
        }
    }

    private void middle(TokenKind kind, int start, int end) {
        String piece = text.substring(start, end);
        boolean doubled = piece.endsWith("{{") || piece.endsWith("}}");
        plain(kind, start, doubled ? end - 1 : end);
    }

    private void plain(TokenKind kind, int start, int end) {
        int startRow = row;
        int startColumn = column;
        moveTo(end);
        entry(name(kind), text.substring(start, end), startRow, startColumn, row, column);
    }

    private static String name(TokenKind kind) {
        return kind == TokenKind.UNKNOWN ? "OP" : kind.isKeyword() ? "NAME" : kind.name();
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

    private void entry(String name, String value, int row, int column, int endRow, int endColumn) {
        out.append(out.length() > 1 ? "," : "").append("[\"").append(name).append("\",\"");
        for (int i = 0; i < value.length(); i++) {
            escape(value.charAt(i));
        }
        out.append("\",")
                .append(row)
                .append(',')
                .append(column)
                .append(',')
                .append(endRow)
                .append(',');
        out.append(endColumn).append(']');
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c < ' ' || c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(c >> shift & 15, 16));
            }
        } else {
            out.append(c);
        }
    }
}
