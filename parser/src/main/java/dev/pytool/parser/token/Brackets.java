package dev.pytool.parser.token;

/// The open brackets, those of replacement fields included.
final class Brackets {
    private static final int LIMIT = 200;

    private final Cursor cursor;
    private final char[] open = new char[LIMIT];
    private final int[] lines = new int[LIMIT];
    private int level;
    private int outermost;

    Brackets(Cursor cursor) {
        this.cursor = cursor;
    }

    int level() {
        return level;
    }

    /// The token that opened the outermost bracket, where one is open.
    int outermost() {
        return outermost;
    }

    /// Closes the brackets opened since the level was this one; for recovery.
    void dropTo(int earlier) {
        level = Math.min(level, earlier);
    }

    /// Opens the bracket at `at` and consumes it. False where there are too many.
    boolean open(TokenKind kind) {
        int start = cursor.at++;
        if (level >= LIMIT) {
            cursor.fail("too many nested parentheses", start, cursor.at);
            return false;
        }
        if (level == 0) {
            outermost = cursor.size();
        }
        open[level] = cursor.chars[start];
        lines[level++] = cursor.line;
        cursor.add(kind, start);
        return true;
    }

    /// Closes a bracket with the closing one at `at` and consumes it, with CPython's checks in its
    /// order. A bracket that does not match stays a token behind an empty ERROR, so that the parser
    /// can use it.
    void close(TokenKind kind, FormatString string) {
        int start = cursor.at++;
        char c = cursor.chars[start];
        boolean inString = string.isOpen();
        if (inString && string.depth() == 0 && c == '}') {
            cursor.fail(string.word() + "-string: single '}' is not allowed", start, cursor.at);
            string.backToText();
            return;
        }
        if (level == 0) {
            cursor.fail("unmatched '" + c + "'", start, cursor.at);
            return;
        }
        char opening = open[level - 1];
        if (c == closing(opening)) {
            level--;
        } else if (!mismatch(opening, c, start, string)) {
            return;
        }
        if (inString && !string.close(c)) {
            cursor.fail(string.word() + "-string: unmatched '" + c + "'", start, cursor.at);
            return;
        }
        cursor.add(kind, start);
    }

    /// Reports a closing bracket of the wrong kind; true where the bracket may count as one.
    private boolean mismatch(char opening, char c, int start, FormatString string) {
        if (string.isOpen() && opening == '{' && string.depth() - 1 == string.fieldDepth()) {
            cursor.fail(string.word() + "-string: unmatched '" + c + "'", start, cursor.at);
            return false;
        }
        String message =
                "closing parenthesis '"
                        + c
                        + "' does not match opening parenthesis '"
                        + opening
                        + "'";
        if (lines[level - 1] != cursor.line) {
            message += " on line " + lines[level - 1];
        }
        cursor.fail(message, start, cursor.at);
        return !string.isOpen() && dropToMatching(c);
    }

    /// Closes up to an outer bracket of the right kind, where there is one.
    private boolean dropToMatching(char c) {
        for (int i = level - 2; i >= 0; i--) {
            if (c == closing(open[i])) {
                level = i;
                return true;
            }
        }
        return false;
    }

    private static char closing(char opening) {
        return opening == '(' ? ')' : opening == '[' ? ']' : '}';
    }
}
