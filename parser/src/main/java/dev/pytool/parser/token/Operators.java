package dev.pytool.parser.token;

/// Operators by their first three characters. `<>` is none: what `from __future__ import
/// barry_as_FLUFL` allows is not read.
final class Operators {
    private Operators() {}

    /// The longest operator that these characters begin with; the first is one of the class
    /// OPERATOR.
    static TokenKind kind(char c, char second, char third) {
        return switch (c) {
            case '!' -> second == '=' ? TokenKind.NOTEQUAL : TokenKind.EXCLAMATION;
            case '%' -> second == '=' ? TokenKind.PERCENTEQUAL : TokenKind.PERCENT;
            case '&' -> second == '=' ? TokenKind.AMPEREQUAL : TokenKind.AMPER;
            case '*' -> star(second, third);
            case '+' -> second == '=' ? TokenKind.PLUSEQUAL : TokenKind.PLUS;
            case ',' -> TokenKind.COMMA;
            case '-' ->
                    second == '='
                            ? TokenKind.MINEQUAL
                            : second == '>' ? TokenKind.RARROW : TokenKind.MINUS;
            case '.' -> second == '.' && third == '.' ? TokenKind.ELLIPSIS : TokenKind.DOT;
            case '/' -> slash(second, third);
            case ':' -> second == '=' ? TokenKind.COLONEQUAL : TokenKind.COLON;
            case ';' -> TokenKind.SEMI;
            case '<' -> less(second, third);
            case '=' -> second == '=' ? TokenKind.EQEQUAL : TokenKind.EQUAL;
            case '>' -> greater(second, third);
            case '@' -> second == '=' ? TokenKind.ATEQUAL : TokenKind.AT;
            case '^' -> second == '=' ? TokenKind.CIRCUMFLEXEQUAL : TokenKind.CIRCUMFLEX;
            case '|' -> second == '=' ? TokenKind.VBAREQUAL : TokenKind.VBAR;
            default -> TokenKind.TILDE;
        };
    }

    /// Every operator is as long as its spelling; UNKNOWN here is `<>`.
    static int length(TokenKind kind) {
        return kind == TokenKind.UNKNOWN ? 2 : kind.text().length();
    }

    private static TokenKind star(char second, char third) {
        if (second == '*') {
            return third == '=' ? TokenKind.DOUBLESTAREQUAL : TokenKind.DOUBLESTAR;
        }
        return second == '=' ? TokenKind.STAREQUAL : TokenKind.STAR;
    }

    private static TokenKind slash(char second, char third) {
        if (second == '/') {
            return third == '=' ? TokenKind.DOUBLESLASHEQUAL : TokenKind.DOUBLESLASH;
        }
        return second == '=' ? TokenKind.SLASHEQUAL : TokenKind.SLASH;
    }

    private static TokenKind less(char second, char third) {
        return switch (second) {
            case '<' -> third == '=' ? TokenKind.LEFTSHIFTEQUAL : TokenKind.LEFTSHIFT;
            case '=' -> TokenKind.LESSEQUAL;
            case '>' -> TokenKind.UNKNOWN;
            default -> TokenKind.LESS;
        };
    }

    private static TokenKind greater(char second, char third) {
        return switch (second) {
            case '>' -> third == '=' ? TokenKind.RIGHTSHIFTEQUAL : TokenKind.RIGHTSHIFT;
            case '=' -> TokenKind.GREATEREQUAL;
            default -> TokenKind.GREATER;
        };
    }
}
