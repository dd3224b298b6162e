package dev.pytool.parser.token;

import dev.pytool.parser.text.SyntaxProblem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the lexer stands in the text, and what it has found so far.
///
/// Invariants: tokens are added in the order of the text, each beginning where the one before it
/// ended; every problem comes with exactly one ERROR token, in the same order.
final class Cursor {
    /// After so many problems the rest of the text is one token: a text of nothing but errors costs
    /// no memory.
    static final int PROBLEM_LIMIT = 400;

    final String text;

    /// The text and one NUL after it, so that looking one or two units ahead needs no check.
    final char[] chars;

    final int length;

    /// The offset of the next unit to read.
    int at;

    /// The line of `at`, from 1, and the offset where it starts.
    int line = 1;

    int lineStart;

    /// Where CPython's line buffer begins: the first line of a chain of lines joined by backslashes
    /// or long strings.
    int bufferStart;

    /// Whether the end of the text was reached inside of a string, a bracket or a continued line.
    boolean open;

    /// Whether indentation was wrong in a way that lines further down may feel.
    boolean uneven;

    private byte[] kinds;
    private int[] starts;
    private int size;
    private final List<SyntaxProblem> problems = new ArrayList<>();

    Cursor(String text) {
        this.text = text;
        length = text.length();
        chars = new char[length + 3];
        text.getChars(0, length, chars, 0);
        int guess = Math.max(16, length / 3);
        kinds = new byte[guess];
        starts = new int[guess];
    }

    void add(TokenKind kind, int start) {
        if (size == starts.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        kinds[size] = (byte) kind.ordinal();
        starts[size++] = start;
    }

    /// Records that a line begins at `at`.
    void beginLine() {
        line++;
        lineStart = at;
    }

    /// Consumes one line end, of one or two units, that stands at `at`.
    void lineEnd() {
        at += chars[at] == '\r' && chars[at + 1] == '\n' ? 2 : 1;
        beginLine();
    }

    int size() {
        return size;
    }

    TokenKind kind(int token) {
        return TokenKind.of(kinds[token]);
    }

    int start(int token) {
        return starts[token];
    }

    /// Goes back to where a token begins, which is forgotten with all behind it.
    void rewind(int token) {
        int offset = starts[token];
        int errors = 0;
        for (int i = token; i < size; i++) {
            errors += kind(i) == TokenKind.ERROR ? 1 : 0;
        }
        problems.subList(problems.size() - errors, problems.size()).clear();
        size = token;
        while (lineStart > offset) {
            lineStart--;
            boolean second = chars[lineStart] == '\n' && chars[Math.max(0, lineStart - 1)] == '\r';
            lineStart -= second ? 1 : 0;
            while (lineStart > 0 && chars[lineStart - 1] != '\n' && chars[lineStart - 1] != '\r') {
                lineStart--;
            }
            line--;
        }
        at = offset;
    }

    boolean atEnd() {
        return at >= length;
    }

    boolean full() {
        return problems.size() >= PROBLEM_LIMIT;
    }

    /// A problem in the current line, as CPython's tokenizer words it: its column is the last code
    /// point before `end`. `token` is where the ERROR token starts; the caller moves `at` to its
    /// end.
    void fail(String message, int token, int end) {
        fail(message, token, Math.max(lineStart, end - 1), end, line, codePoints(lineStart, end));
    }

    void fail(String message, int token, int start, int end, int line, int column) {
        fail(SyntaxProblem.Type.SYNTAX_ERROR, message, token, start, end, line, column);
    }

    void fail(
            SyntaxProblem.Type type,
            String message,
            int token,
            int start,
            int end,
            int line,
            int column) {
        add(TokenKind.ERROR, token);
        problems.add(
                new SyntaxProblem(
                        type,
                        message,
                        start,
                        Math.max(start, Math.min(end, length)),
                        line,
                        column));
    }

    /// A problem whose place CPython counts in bytes of UTF-8 instead of code points.
    void failRange(String message, int token, int end) {
        int column = utf8(lineStart, token) + 1;
        fail(message, token, token, end, line, column);
    }

    int codePoints(int from, int to) {
        return Character.codePointCount(chars, from, Math.max(0, to - from));
    }

    int utf8(int from, int to) {
        return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
    }

    /// Code points of the current line, its line end counted as one even where the text ends
    /// without it.
    int codePointsOfLine() {
        return codePoints(lineStart, contentEnd()) + 1;
    }

    /// The offset where the content of the current line ends.
    int contentEnd() {
        int end = Math.max(lineStart, Math.min(at, length));
        while (end < length && chars[end] != '\n' && chars[end] != '\r') {
            end++;
        }
        return end;
    }

    /// @param recovered see [Lexed#recovered()]
    Lexed result(boolean recovered) {
        Tokens tokens = new Tokens(kinds, starts, size);
        return new Lexed(tokens, List.copyOf(problems), open, uneven || full(), recovered);
    }
}
