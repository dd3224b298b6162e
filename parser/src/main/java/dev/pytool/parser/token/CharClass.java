package dev.pytool.parser.token;

/// What a character can begin.
final class CharClass {
    static final byte OTHER = 0;
    static final byte NAME = 1;
    static final byte DIGIT = 2;
    static final byte SPACE = 3;
    static final byte LINE_END = 4;
    static final byte QUOTE = 5;
    static final byte OPERATOR = 6;
    static final byte COMMENT = 7;
    static final byte BACKSLASH = 8;
    static final byte OPEN = 9;
    static final byte CLOSE = 10;

    private static final byte[] CLASSES = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            CLASSES[c] = NAME;
            CLASSES[c - 'a' + 'A'] = NAME;
        }
        for (char c = '0'; c <= '9'; c++) {
            CLASSES[c] = DIGIT;
        }
        CLASSES['_'] = NAME;
        fill(" \t\f", SPACE);
        fill("\r\n", LINE_END);
        fill("'\"", QUOTE);
        fill("#", COMMENT);
        fill("\\", BACKSLASH);
        fill("([{", OPEN);
        fill(")]}", CLOSE);
        fill("!%&*+,-./:;<=>@^|~", OPERATOR);
    }

    private CharClass() {}

    private static void fill(String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            CLASSES[characters.charAt(i)] = kind;
        }
    }

    static byte of(char c) {
        return c < 128 ? CLASSES[c] : NAME;
    }

    /// Whether CPython's tokenizer goes on with an identifier here; characters outside ASCII are
    /// judged afterwards.
    static boolean inName(char c) {
        return c >= 128 || CLASSES[c] == NAME || CLASSES[c] == DIGIT;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHex(char c) {
        return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
