package dev.pytool.analyzer.options;

import java.nio.file.Path;

/// A place in a TOML text, with what may be skipped there.
final class TomlCursor {
    private final String text;
    private final Path file;
    private int at;
    private int line = 1;
    private int lineStart;

    TomlCursor(String text, Path file) {
        this.text = text;
        this.file = file;
    }

    int line() {
        return line;
    }

    /// From 1, in code points.
    int column() {
        return text.codePointCount(lineStart, at) + 1;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// The next character; U+0000 at the end, which no TOML text may hold.
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean lookingAt(String what) {
        return text.startsWith(what, at);
    }

    char take() {
        char c = peek();
        at++;
        if (c == '\n') {
            line++;
            lineStart = at;
        }
        return c;
    }

    void advance(int count) {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    boolean skip(char c) {
        if (peek() == c && !atEnd()) {
            take();
            return true;
        }
        return false;
    }

    void expect(char c) {
        if (!skip(c)) {
            throw wrong("'" + c + "' expected" + (atEnd() ? ", but the file ends" : ""));
        }
    }

    void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /// Skips blanks, comments and line ends.
    void skipBlankLines() {
        while (true) {
            skipBlanks();
            if (peek() == '#') {
                comment();
            } else if (peek() == '\n' || lookingAt("\r\n")) {
                advance(peek() == '\n' ? 1 : 2);
            } else {
                return;
            }
        }
    }

    /// After a key with its value or a header, only a comment may follow on the line.
    void endOfLine() {
        skipBlanks();
        if (peek() == '#') {
            comment();
        }
        if (!atEnd() && peek() != '\n' && !lookingAt("\r\n")) {
            throw wrong("the line should end here");
        }
    }

    private void comment() {
        while (!atEnd() && peek() != '\n' && !lookingAt("\r\n")) {
            at++;
        }
    }

    String takeBareKey() {
        int start = at;
        while (isBare(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /// A run of characters that no structure of TOML uses: a number, a boolean, a date.
    String takeScalar() {
        int start = at;
        while (isBare(peek()) || peek() == '+' || peek() == '.' || peek() == ':') {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isBare(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_';
    }

    ConfigException wrong(String message) {
        return wrong(line, column(), message);
    }

    ConfigException wrong(int atLine, int atColumn, String message) {
        return new ConfigException(file, atLine, atColumn, message);
    }
}
