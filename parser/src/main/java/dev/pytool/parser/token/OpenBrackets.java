package dev.pytool.parser.token;

/// Brackets that are never closed would swallow the rest of the file. They count as closed before
/// the next line that looks like a statement, so that what follows is read as what it is.
final class OpenBrackets {
    /// How often the lexer goes back from the end of the text.
    private static final int LIMIT = 40;

    private final Cursor cursor;
    private final Brackets brackets;
    private final FormatString formats;
    private int returns;

    OpenBrackets(Cursor cursor, Brackets brackets, FormatString formats) {
        this.cursor = cursor;
        this.brackets = brackets;
        this.formats = formats;
    }

    /// Whether a word in brackets may be one that no expression can hold.
    boolean mayClose(TokenKind word) {
        return word == TokenKind.ASYNC || beginsStatement(word);
    }

    /// Closes the open brackets before a word that begins a line and that no expression can hold.
    /// True where it did: the cursor is back at the end of the line before.
    ///
    /// @param start offset of the word; it is no token yet
    boolean closeBefore(TokenKind word, int start) {
        return (beginsStatement(word) || word == TokenKind.ASYNC && !isFollowedByFor())
                && column(start) >= 0
                && closeBefore(cursor.size());
    }

    /// Closes the brackets that are open at the end of the text before the first line that can be
    /// no part of what they hold. False where there is none.
    boolean closeAtEnd() {
        if (brackets.level() == 0 || returns++ == LIMIT) {
            return false;
        }
        int open = brackets.outermost();
        int indentation = column(statementStart(open));
        for (int i = open + 1; i < cursor.size(); i++) {
            if (mayBeginStatement(cursor.kind(i))) {
                int column = column(cursor.start(i));
                if (column >= 0 && column <= indentation && closeBefore(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean closeBefore(int token) {
        int before = token - 1;
        while (cursor.kind(before).isTrivia()) {
            before--;
        }
        for (int i = before + 1; i < token; i++) {
            switch (cursor.kind(i)) {
                case NL -> {
                    cursor.rewind(i);
                    brackets.dropTo(0);
                    formats.abandonAll();
                    return true;
                }
                case CONTINUATION -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Units of white space before an offset; -1 where it is not the first of its line.
    private int column(int offset) {
        int at = offset;
        while (at > 0 && (cursor.chars[at - 1] == ' ' || cursor.chars[at - 1] == '\t')) {
            at--;
        }
        boolean first = at == 0 || cursor.chars[at - 1] == '\n' || cursor.chars[at - 1] == '\r';
        return first ? offset - at : -1;
    }

    private int statementStart(int token) {
        int first = token;
        for (int i = token; i >= 0 && cursor.kind(i) != TokenKind.NEWLINE; i--) {
            if (!cursor.kind(i).isTrivia()) {
                first = i;
            }
        }
        return cursor.start(first);
    }

    private boolean isFollowedByFor() {
        int at = cursor.at;
        while (CharClass.of(cursor.chars[at]) == CharClass.SPACE) {
            at++;
        }
        int end = at;
        while (CharClass.inName(cursor.chars[end])) {
            end++;
        }
        return Identifiers.kind(cursor.chars, at, end) == TokenKind.FOR;
    }

    private static boolean beginsStatement(TokenKind word) {
        return switch (word) {
            case ASSERT,
                    BREAK,
                    CLASS,
                    CONTINUE,
                    DEF,
                    DEL,
                    ELIF,
                    EXCEPT,
                    FINALLY,
                    GLOBAL,
                    IMPORT,
                    NONLOCAL,
                    PASS,
                    RAISE,
                    RETURN,
                    TRY,
                    WHILE,
                    WITH ->
                    true;
            default -> false;
        };
    }

    private static boolean mayBeginStatement(TokenKind kind) {
        return switch (kind) {
            case NAME, IF, FOR, FROM, ELSE, AT, YIELD -> true;
            default -> beginsStatement(kind);
        };
    }
}
