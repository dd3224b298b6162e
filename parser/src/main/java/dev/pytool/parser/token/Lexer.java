package dev.pytool.parser.token;

/// Source text to tokens. Never throws: what is no token becomes [TokenKind#ERROR] and a problem.
public final class Lexer {
    private Lexer() {}

    public static Lexed lex(String text) {
        throw new UnsupportedOperationException("the lexer is being written");
    }
}
