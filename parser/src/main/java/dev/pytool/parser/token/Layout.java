package dev.pytool.parser.token;

import dev.pytool.parser.text.SyntaxProblem.Type;

/// Indentation: white space at the start of a line to INDENT and DEDENT, with tabs counted in two
/// ways so that text whose meaning depends on the width of a tab is refused.
final class Layout {
    private static final int LIMIT = 100;
    private static final int TAB_SIZE = 8;
    private static final String NO_MATCH = "unindent does not match any outer indentation level";
    private static final String TABS = "inconsistent use of tabs and spaces in indentation";

    private final Cursor cursor;
    private final int[] columns = new int[LIMIT];
    private final int[] narrow = new int[LIMIT];
    private int depth;

    /// How many blocks stand around the text.
    private int outside;

    /// The column of the line before where that was wrong; more lines there are not reported again.
    private int reported = -1;

    Layout(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads the white space of a new line. False for a line without tokens, whose line end is an
    /// NL.
    boolean beginLine(boolean inBrackets) {
        int column = 0;
        int tabsAsOne = 0;
        int first = 0;
        int start = cursor.at;
        while (true) {
            char c = cursor.chars[cursor.at];
            if (c == ' ') {
                column++;
                tabsAsOne++;
            } else if (c == '\t') {
                column = nextStop(column);
                tabsAsOne++;
            } else if (c == '\f') {
                column = 0;
                tabsAsOne = 0;
            } else if (c == '\\') {
                first = first != 0 ? first : column;
                addSpace(start);
                if (!continuation(inBrackets)) {
                    return true;
                }
                cursor.bufferStart = cursor.at;
                start = cursor.at;
                continue;
            } else {
                break;
            }
            cursor.at++;
        }
        addSpace(start);
        char c = cursor.chars[cursor.at];
        if (c == '#' || c == '\n' || c == '\r' || cursor.atEnd()) {
            return false;
        }
        if (!inBrackets) {
            indent(first != 0 ? first : column, first != 0 ? first : tabsAsOne);
        }
        return true;
    }

    private void addSpace(int start) {
        if (cursor.at > start) {
            cursor.add(TokenKind.WHITESPACE, start);
        }
    }

    /// Enters a block that stands around the text.
    ///
    /// @param indentation the white space before its lines
    void enter(String indentation) {
        int column = 0;
        for (int i = 0; i < indentation.length(); i++) {
            column = indentation.charAt(i) == '\t' ? nextStop(column) : column + 1;
        }
        depth++;
        outside++;
        columns[depth] = column;
        narrow[depth] = indentation.length();
    }

    private static int nextStop(int column) {
        return (column / TAB_SIZE + 1) * TAB_SIZE;
    }

    private void indent(int column, int tabsAsOne) {
        if (column == reported) {
            return;
        }
        reported = -1;
        if (column == columns[depth]) {
            if (tabsAsOne != narrow[depth]) {
                tabs();
            }
        } else if (column > columns[depth]) {
            deeper(column, tabsAsOne);
        } else {
            shallower(column, tabsAsOne);
        }
    }

    /// Back to the block of this column; a column between two blocks counts as the inner one's.
    ///
    /// The error comes before the DEDENTs: CPython gives up before it has handed them out.
    private void shallower(int column, int tabsAsOne) {
        int block = depth;
        while (block > 0 && column <= columns[block - 1]) {
            block--;
        }
        if (column != columns[block]) {
            reported = column;
            fail(Type.INDENTATION_ERROR, NO_MATCH, cursor.codePointsOfLine());
        } else if (tabsAsOne != narrow[block]) {
            tabs();
        }
        for (; depth > block; depth--) {
            cursor.add(TokenKind.DEDENT, cursor.at);
        }
    }

    private void deeper(int column, int tabsAsOne) {
        if (depth + 1 >= LIMIT) {
            reported = column;
            cursor.uneven = true;
            fail(Type.INDENTATION_ERROR, "too many levels of indentation", 1);
            return;
        }
        if (tabsAsOne <= narrow[depth]) {
            tabs();
        }
        depth++;
        columns[depth] = column;
        narrow[depth] = tabsAsOne;
        cursor.add(TokenKind.INDENT, cursor.at);
    }

    private void tabs() {
        cursor.uneven = true;
        fail(Type.TAB_ERROR, TABS, 1);
    }

    private void fail(Type type, String message, int column) {
        cursor.fail(type, message, cursor.at, cursor.lineStart, cursor.at, cursor.line, column);
    }

    /// Closes every block of the text at its end.
    void end() {
        while (depth > outside) {
            depth--;
            cursor.add(TokenKind.DEDENT, cursor.at);
        }
    }

    /// Consumes the backslash at `at` with the line end after it. False where none follows: that is
    /// reported.
    boolean continuation(boolean inBrackets) {
        int start = cursor.at++;
        char c = cursor.chars[cursor.at];
        if (c == '\n' || c == '\r') {
            int end = cursor.at + (c == '\r' && cursor.chars[cursor.at + 1] == '\n' ? 2 : 1);
            if (end == cursor.length) {
                endOfText(start, end, inBrackets);
                return true;
            }
            cursor.lineEnd();
            cursor.add(TokenKind.CONTINUATION, start);
            return true;
        }
        if (cursor.atEnd()) {
            endOfText(start, cursor.at, inBrackets);
            return true;
        }
        String message = "unexpected character after line continuation character";
        cursor.fail(message, start, start, cursor.at, cursor.line, continuationColumn(cursor.at));
        return false;
    }

    private void endOfText(int start, int end, boolean inBrackets) {
        cursor.open = true;
        cursor.add(TokenKind.CONTINUATION, start);
        int column = cursor.codePointsOfLine();
        int line = cursor.line;
        cursor.at = end;
        if (!inBrackets) {
            cursor.fail("unexpected EOF while parsing", end, start, end, line, column);
        }
    }

    /// CPython counts the column from the start of its buffer, in bytes, but looks it up in the
    /// last line.
    private int continuationColumn(int offset) {
        int contentEnd = cursor.contentEnd();
        int lineBytes = cursor.utf8(cursor.lineStart, contentEnd) + 1;
        int bytes = Math.min(cursor.utf8(cursor.bufferStart, offset) + 1, lineBytes + 1);
        int column = 0;
        int counted = 0;
        for (int i = cursor.lineStart; counted < bytes && i < contentEnd; column++) {
            int c = Character.codePointAt(cursor.chars, i, contentEnd);
            counted += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        return column + Math.max(0, bytes - counted);
    }
}
