package dev.pytool.parser.token;

import java.util.ArrayList;
import java.util.List;

/// The f-strings and t-strings being read (PEP 701, PEP 750), one inside a replacement field of the
/// other.
///
/// The innermost one is in one of two states: in text, where this class reads, or in a replacement
/// field, where the ordinary lexer reads until a bracket or colon of the field sends it back here.
final class FormatString {
    private static final int STRING_LIMIT = 150;
    private static final int FIELD_LIMIT = 3;

    /// One open string.
    private static final class Level {
        char quote;
        int quoteSize;
        boolean raw;
        boolean template;
        int start;
        int line;
        int lineStart;
        int brackets;
        boolean text;
        boolean inSpec;

        /// Brackets open inside this string.
        int depth;

        /// The replacement field being read: -1 outside, 0 in a field, 1 in a field of its format
        /// spec, ...
        int field;
    }

    private final Cursor cursor;
    private final Brackets brackets;
    private final List<Level> levels = new ArrayList<>();
    private int open;
    private Level top = new Level();

    FormatString(Cursor cursor, Brackets brackets) {
        this.cursor = cursor;
        this.brackets = brackets;
    }

    boolean isOpen() {
        return open > 0;
    }

    boolean inText() {
        return open > 0 && top.text;
    }

    int depth() {
        return top.depth;
    }

    int fieldDepth() {
        return top.field;
    }

    /// The letter that CPython's messages name the string by.
    char word() {
        return top.template ? 't' : 'f';
    }

    void backToText() {
        top.text = true;
    }

    /// Whether a quote of this kind and size would end the string being read.
    boolean endsWith(char quote, int quoteSize) {
        return open > 0 && top.quote == quote && top.quoteSize == quoteSize;
    }

    /// Begins a string: its prefix starts at `start`, its quote stands at `at`. False where strings
    /// nest too deeply.
    boolean begin(int start, boolean raw, boolean template) {
        char quote = cursor.chars[cursor.at];
        int size =
                cursor.chars[cursor.at + 1] == quote && cursor.chars[cursor.at + 2] == quote
                        ? 3
                        : 1;
        cursor.at += size;
        if (open + 1 >= STRING_LIMIT) {
            cursor.fail("too many nested f-strings or t-strings", start, cursor.at);
            return false;
        }
        if (open == levels.size()) {
            levels.add(new Level());
        }
        top = levels.get(open++);
        top.quote = quote;
        top.quoteSize = size;
        top.raw = raw;
        top.template = template;
        top.start = start;
        top.line = cursor.line;
        top.lineStart = cursor.lineStart;
        top.brackets = brackets.level();
        top.text = true;
        top.inSpec = false;
        top.depth = 0;
        top.field = -1;
        cursor.add(template ? TokenKind.TSTRING_START : TokenKind.FSTRING_START, start);
        return true;
    }

    void openBracket() {
        top.depth++;
    }

    /// Counts a closing bracket; the one that ends the field returns to text. False where none was
    /// open.
    boolean close(char c) {
        top.depth--;
        if (top.depth < 0) {
            top.depth = 0;
            return false;
        }
        if (c == '}' && top.depth == top.field) {
            top.field--;
            top.text = true;
            top.inSpec = false;
        }
        return true;
    }

    /// Whether a colon in the field begins its format spec; then text follows.
    boolean colon() {
        if (open == 0 || top.field < 0 || top.depth - 1 != top.field) {
            return false;
        }
        top.text = true;
        top.inSpec = true;
        return true;
    }

    /// Ends the innermost string where a field lacks its closing brace: its quote stands at `at`.
    void abandon() {
        int start = cursor.at;
        cursor.at += top.quoteSize;
        end(start);
    }

    /// Leaves every open string where one of their fields is never closed.
    void abandonAll() {
        open = 0;
        top = new Level();
    }

    /// Reads the next token of text: the end of the string, a piece of it, or the brace that begins
    /// a field.
    void read() {
        int start = cursor.at;
        char c = cursor.chars[start];
        if (c == '{' && cursor.chars[start + 1] != '{') {
            beginField(start);
        } else if (isEnd(start)) {
            cursor.at += top.quoteSize;
            end(start);
        } else {
            middle(start);
        }
    }

    private boolean isEnd(int offset) {
        char[] chars = cursor.chars;
        char quote = top.quote;
        return chars[offset] == quote
                && (top.quoteSize == 1 || chars[offset + 1] == quote && chars[offset + 2] == quote);
    }

    private void beginField(int start) {
        if (top.field + 1 >= FIELD_LIMIT) {
            cursor.fail(word() + "-string: expressions nested too deeply", start, start);
            cursor.at = start + 1;
            return;
        }
        top.field++;
        top.text = false;
        if (brackets.open(TokenKind.LBRACE)) {
            top.depth++;
        } else {
            top.field--;
            top.text = true;
        }
    }

    private void end(int start) {
        cursor.add(top.template ? TokenKind.TSTRING_END : TokenKind.FSTRING_END, start);
        brackets.dropTo(top.brackets);
        open--;
        top = levels.get(Math.max(0, open - 1));
    }

    private void middle(int start) {
        char[] chars = cursor.chars;
        boolean named = false;
        while (true) {
            char c = chars[cursor.at];
            boolean inSpec = top.inSpec && top.field >= 0;
            if (c == '\0' && cursor.atEnd() || c == '\n' || c == '\r') {
                if (lineEndsText(start, inSpec)) {
                    return;
                }
            } else if (c == top.quote && isEnd(cursor.at)) {
                break;
            } else if (c == '{') {
                brace(start, inSpec);
                return;
            } else if (c == '}') {
                closingBrace(start, inSpec, named);
                return;
            } else if (c == '\\') {
                named |= escape();
            } else {
                cursor.at++;
            }
        }
        addMiddle(start);
    }

    private void addMiddle(int start) {
        cursor.add(top.template ? TokenKind.TSTRING_MIDDLE : TokenKind.FSTRING_MIDDLE, start);
    }

    /// Handles a line end or the end of the text; true where the piece ends there.
    private boolean lineEndsText(int start, boolean inSpec) {
        if (!cursor.atEnd() && top.quoteSize == 3) {
            cursor.lineEnd();
            return false;
        }
        cursor.open |= cursor.atEnd();
        char word = word();
        if (inSpec && top.quoteSize == 1) {
            String message =
                    "-string: newlines are not allowed in format specifiers for single quoted ";
            int column = cursor.codePointsOfLine();
            cursor.fail(
                    word + message + word + "-strings",
                    start,
                    start,
                    cursor.at,
                    cursor.line,
                    column);
        } else {
            boolean newLineOnly =
                    cursor.atEnd() && cursor.lineStart == cursor.at && cursor.line > top.line;
            String message = "unterminated " + (top.quoteSize == 3 ? "triple-quoted " : "") + word;
            int detected = newLineOnly ? cursor.line - 1 : cursor.line;
            message += "-string literal (detected at line " + detected + ")";
            int column = cursor.codePoints(top.lineStart, top.start + 1);
            cursor.fail(message, start, top.start, cursor.at, top.line, column);
        }
        end(cursor.at);
        return true;
    }

    private void brace(int start, boolean inSpec) {
        if (cursor.chars[cursor.at + 1] == '{' && !inSpec) {
            cursor.at += 2;
            addMiddle(start);
            return;
        }
        addMiddle(start);
        beginField(cursor.at);
    }

    private void closingBrace(int start, boolean inSpec, boolean named) {
        if (named) {
            cursor.at++;
        } else if (cursor.chars[cursor.at + 1] == '}' && !inSpec && top.depth == 0) {
            cursor.at += 2;
        } else {
            top.text = false;
        }
        addMiddle(start);
    }

    /// Consumes a backslash and what it protects; true for the beginning of `\N{...}`.
    private boolean escape() {
        char[] chars = cursor.chars;
        char c = chars[++cursor.at];
        if (c == '{' || c == '}' || cursor.atEnd()) {
            return false;
        }
        if (c == '\n' || c == '\r') {
            cursor.lineEnd();
            return false;
        }
        cursor.at++;
        if (!top.raw && c == 'N' && chars[cursor.at] == '{') {
            cursor.at++;
            return true;
        }
        return false;
    }
}
