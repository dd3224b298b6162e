package dev.pytool.parser.token;

/// String prefixes, and literals without replacement fields.
final class Strings {
    private static final String LETTERS = "burft";
    private static final String[] INCOMPATIBLE = {"ub", "ur", "uf", "ut", "bf", "bt", "ft"};

    private final Cursor cursor;
    private final FormatString formats;

    Strings(Cursor cursor, FormatString formats) {
        this.cursor = cursor;
        this.formats = formats;
    }

    /// Reads a string with a prefix, if one stands at `at`; else consumes nothing.
    boolean readPrefixed() {
        int start = cursor.at;
        int end = start;
        int seen = 0;
        while (true) {
            char c = cursor.chars[end];
            int letter = c < 128 ? LETTERS.indexOf(c | 0x20) : -1;
            if (letter < 0 || (seen & 1 << letter) != 0) {
                break;
            }
            seen |= 1 << letter;
            end++;
        }
        char quote = cursor.chars[end];
        if (quote != '\'' && quote != '"') {
            return false;
        }
        for (String pair : INCOMPATIBLE) {
            char first = pair.charAt(0);
            char second = pair.charAt(1);
            if (has(seen, first) && has(seen, second)) {
                String message = "'" + first + "' and '" + second + "' prefixes are incompatible";
                cursor.failRange(message, start, end + 1);
                cursor.at = end;
                literal(start, false);
                return true;
            }
        }
        cursor.at = end;
        if (has(seen, 'f') || has(seen, 't')) {
            formats.begin(start, has(seen, 'r'), has(seen, 't'));
        } else {
            literal(start, true);
        }
        return true;
    }

    private static boolean has(int seen, char letter) {
        return (seen & 1 << LETTERS.indexOf(letter)) != 0;
    }

    /// Reads a literal whose prefix starts at `start` and whose quote stands at `at`. Without
    /// `report` nothing is added: the text belongs to an ERROR token already.
    void literal(int start, boolean report) {
        char[] chars = cursor.chars;
        char quote = chars[cursor.at];
        boolean triple = chars[cursor.at + 1] == quote && chars[cursor.at + 2] == quote;
        int line = cursor.line;
        int lineStart = cursor.lineStart;
        int opening = cursor.at;
        boolean escapedQuote = false;
        cursor.at += triple ? 3 : 1;
        while (true) {
            char c = chars[cursor.at];
            if (c == quote
                    && (!triple
                            || chars[cursor.at + 1] == quote && chars[cursor.at + 2] == quote)) {
                cursor.at += triple ? 3 : 1;
                if (report) {
                    cursor.add(TokenKind.STRING, start);
                }
                return;
            }
            if (c == '\\') {
                cursor.at++;
                escapedQuote |= chars[cursor.at] == quote;
                skip();
            } else if (c == '\n' || c == '\r') {
                if (!triple) {
                    break;
                }
                cursor.lineEnd();
            } else if (c == '\0' && cursor.atEnd()) {
                break;
            } else {
                cursor.at++;
            }
        }
        cursor.open |= cursor.atEnd();
        if (report) {
            unterminated(start, opening, triple, escapedQuote, line, lineStart);
        }
    }

    private void skip() {
        char c = cursor.chars[cursor.at];
        if (c == '\n' || c == '\r') {
            cursor.lineEnd();
        } else if (!cursor.atEnd()) {
            cursor.at++;
        }
    }

    private void unterminated(
            int start, int opening, boolean triple, boolean escapedQuote, int line, int lineStart) {
        int column = cursor.codePoints(lineStart, start + 1);
        if (formats.endsWith(cursor.chars[opening], triple ? 3 : 1)) {
            cursor.fail(
                    formats.word() + "-string: expecting '}'",
                    start,
                    start,
                    opening + 1,
                    line,
                    column);
            cursor.at = opening;
            cursor.line = line;
            cursor.lineStart = lineStart;
            formats.abandon();
            return;
        }
        boolean emptyLastLine =
                cursor.atEnd() && cursor.lineStart == cursor.at && cursor.line > line;
        int detected = emptyLastLine ? cursor.line - 1 : cursor.line;
        String message =
                triple
                        ? "unterminated triple-quoted string literal"
                        : "unterminated string literal";
        message += " (detected at line " + detected + ")";
        if (escapedQuote && !triple) {
            message += "; perhaps you escaped the end quote?";
        }
        cursor.fail(message, start, start, cursor.at, line, column);
    }
}
