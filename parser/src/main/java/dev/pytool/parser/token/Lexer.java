package dev.pytool.parser.token;

import java.util.List;

/// Source text to tokens, in one pass. Never throws: where CPython 3.14's tokenizer gives up stands
/// an [TokenKind#ERROR], and reading goes on behind it.
public final class Lexer {
    private final Cursor cursor;
    private final Layout layout;
    private final Brackets brackets;
    private final FormatString formats;
    private final Strings strings;
    private final Numbers numbers;
    private final OpenBrackets openBrackets;
    private final boolean recovering;

    /// Whether the line has no tokens so far, so that its end ends no logical line.
    private boolean blank;

    private boolean lineBegins = true;

    /// Whether a word stands in brackets that recovery may close before it.
    private boolean swallows;

    private Lexer(String text, boolean recovering) {
        cursor = new Cursor(text);
        layout = new Layout(cursor);
        brackets = new Brackets(cursor);
        formats = new FormatString(cursor, brackets);
        strings = new Strings(cursor, formats);
        numbers = new Numbers(cursor);
        openBrackets = new OpenBrackets(cursor, brackets, formats);
        this.recovering = recovering;
    }

    /// The tokens of a whole file, brackets open to the end of the text where they are never
    /// closed, as CPython reads it.
    public static Lexed lex(String text) {
        return new Lexer(text, false).run();
    }

    /// The tokens of a whole file in which a bracket that is never closed counts as closed before
    /// the next statement. The same as those of [#lex(String)] where every bracket is closed.
    public static Lexed recover(String text) {
        return recover(text, List.of());
    }

    /// The same for whole lines of a file.
    ///
    /// @param around the white space that begins the lines of each block around these, outermost
    ///   first, the module left out
    public static Lexed recover(String text, List<String> around) {
        Lexer lexer = new Lexer(text, true);
        around.forEach(lexer.layout::enter);
        return lexer.run();
    }

    private Lexed run() {
        do {
            read();
            cursor.open |= brackets.level() > 0;
        } while (recovering && closeAtEnd());
        if (cursor.full()) {
            cursor.at = cursor.length;
            blank = false;
        }
        if (!blank || brackets.level() > 0) {
            cursor.add(TokenKind.NEWLINE, cursor.at);
        }
        layout.end();
        cursor.add(TokenKind.END, cursor.at);
        return cursor.result(recovering || !swallows && !cursor.open);
    }

    private boolean closeAtEnd() {
        if (cursor.full() || !openBrackets.closeAtEnd()) {
            return false;
        }
        blank = false;
        lineBegins = false;
        return true;
    }

    private void read() {
        while (!cursor.full()) {
            if (lineBegins) {
                lineBegins = false;
                cursor.bufferStart = cursor.at;
                blank = !layout.beginLine(brackets.level() > 0);
            }
            if (formats.inText()) {
                formats.read();
            } else if (!token()) {
                break;
            }
        }
    }

    /// Reads one token outside the text of f-strings. False at the end.
    private boolean token() {
        char c = cursor.chars[cursor.at];
        switch (CharClass.of(c)) {
            case CharClass.NAME -> name(c);
            case CharClass.SPACE -> space();
            case CharClass.OPERATOR -> operator();
            case CharClass.OPEN -> {
                boolean inString = formats.isOpen();
                if (brackets.open(
                                c == '('
                                        ? TokenKind.LPAR
                                        : c == '[' ? TokenKind.LSQB : TokenKind.LBRACE)
                        && inString) {
                    formats.openBracket();
                }
            }
            case CharClass.CLOSE ->
                    brackets.close(
                            c == ')'
                                    ? TokenKind.RPAR
                                    : c == ']' ? TokenKind.RSQB : TokenKind.RBRACE,
                            formats);
            case CharClass.DIGIT -> numbers.read();
            case CharClass.QUOTE -> strings.literal(cursor.at, true);
            case CharClass.LINE_END -> lineEnd();
            case CharClass.COMMENT -> comment();
            case CharClass.BACKSLASH -> layout.continuation(brackets.level() > 0);
            default -> {
                return !cursor.atEnd() && other(c);
            }
        }
        return true;
    }

    private void name(char c) {
        int start = cursor.at;
        if (mayBePrefix(c) && strings.readPrefixed()) {
            return;
        }
        char[] chars = cursor.chars;
        int at = start;
        boolean ascii = true;
        while (CharClass.inName(c)) {
            ascii &= c < 128;
            c = chars[++at];
        }
        cursor.at = at;
        if (ascii) {
            word(Identifiers.kind(chars, start, at), start);
        } else {
            unicodeName(start, at);
        }
    }

    private void word(TokenKind kind, int start) {
        if (brackets.level() > 0 && openBrackets.mayClose(kind)) {
            if (recovering && openBrackets.closeBefore(kind, start)) {
                blank = false;
                return;
            }
            swallows = true;
        }
        cursor.add(kind, start);
    }

    private static boolean mayBePrefix(char c) {
        return switch (c) {
            case 'b', 'B', 'f', 'F', 'r', 'R', 't', 'T', 'u', 'U' -> true;
            default -> false;
        };
    }

    /// A name with characters outside ASCII. A wrong character inside stays in the name, behind an
    /// empty ERROR; at the beginning it is the ERROR.
    private void unicodeName(int start, int end) {
        int invalid = Identifiers.firstInvalid(cursor.chars, start, end);
        if (invalid < end) {
            int c = Character.codePointAt(cursor.chars, invalid, end);
            int after = invalid + Character.charCount(c);
            String code = String.format("U+%04X", c);
            String message =
                    Identifiers.isPrintable(c)
                            ? "invalid character '" + Character.toString(c) + "' (" + code + ")"
                            : "invalid non-printable character " + code;
            int column = cursor.codePoints(cursor.lineStart, after);
            cursor.fail(message, start, invalid, after, cursor.line, column);
            if (invalid == start) {
                cursor.at = after;
                return;
            }
        }
        cursor.add(TokenKind.NAME, start);
    }

    private void space() {
        int start = cursor.at;
        char c;
        do {
            c = cursor.chars[++cursor.at];
        } while (c == ' ' || c == '\t' || c == '\f');
        cursor.add(TokenKind.WHITESPACE, start);
    }

    private void comment() {
        int start = cursor.at;
        int at = start;
        char c;
        do {
            c = cursor.chars[++at];
        } while (c != '\n' && c != '\r' && at < cursor.length);
        cursor.at = at;
        cursor.add(TokenKind.COMMENT, start);
    }

    private void lineEnd() {
        int start = cursor.at;
        cursor.lineEnd();
        cursor.add(blank || brackets.level() > 0 ? TokenKind.NL : TokenKind.NEWLINE, start);
        lineBegins = true;
        blank = true;
    }

    private void operator() {
        int start = cursor.at;
        char c = cursor.chars[start];
        char second = cursor.chars[start + 1];
        if (c == '.' && CharClass.isDigit(second)) {
            numbers.read();
            return;
        }
        TokenKind kind;
        if (c == ':' && formats.colon()) {
            kind = TokenKind.COLON;
            cursor.at++;
        } else {
            kind = Operators.kind(c, second, cursor.chars[start + 2]);
            cursor.at += Operators.length(kind);
        }
        cursor.add(kind, start);
    }

    /// A character that begins no token.
    private boolean other(char c) {
        int start = cursor.at++;
        if (Identifiers.isPrintable(c)) {
            cursor.add(TokenKind.UNKNOWN, start);
        } else {
            cursor.fail(
                    String.format("invalid non-printable character U+%04X", (int) c),
                    start,
                    cursor.at);
        }
        return true;
    }
}
