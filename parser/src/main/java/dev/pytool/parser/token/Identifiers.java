package dev.pytool.parser.token;

import java.text.Normalizer;

/// Names and keywords: which characters a name may hold (XID_Start, XID_Continue; PEP 3131) and how
/// it is normalised.
public final class Identifiers {
    private static final int TABLE_SIZE = 128;
    private static final TokenKind[] KEYWORDS = new TokenKind[TABLE_SIZE];

    static {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.isKeyword()) {
                String word = kind.text();
                int slot = slot(word.charAt(0), word.charAt(word.length() - 1), word.length());
                while (KEYWORDS[slot] != null) {
                    slot = slot + 1 & TABLE_SIZE - 1;
                }
                KEYWORDS[slot] = kind;
            }
        }
    }

    private Identifiers() {}

    private static int slot(char first, char last, int length) {
        return first * 7 + last * 3 + length & TABLE_SIZE - 1;
    }

    /// The keyword in these units, or NAME.
    static TokenKind kind(char[] chars, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 8) {
            return TokenKind.NAME;
        }
        int slot = slot(chars[start], chars[end - 1], length);
        for (TokenKind kind = KEYWORDS[slot]; kind != null; kind = KEYWORDS[slot]) {
            if (same(kind.text(), chars, start, length)) {
                return kind;
            }
            slot = slot + 1 & TABLE_SIZE - 1;
        }
        return TokenKind.NAME;
    }

    private static boolean same(String word, char[] chars, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    /// The name as Python compares it: NFKC where it is not ASCII.
    public static String normalize(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return Normalizer.normalize(name, Normalizer.Form.NFKC);
            }
        }
        return name;
    }

    /// Whether the text is a valid identifier (it may be a keyword), as `str.isidentifier` says.
    public static boolean isIdentifier(String text) {
        char[] chars = text.toCharArray();
        return chars.length > 0 && firstInvalid(chars, 0, chars.length) == chars.length;
    }

    /// The offset of the first code point that may not stand where it stands in a name, or `end`.
    static int firstInvalid(char[] chars, int start, int end) {
        for (int i = start; i < end; ) {
            int c = Character.codePointAt(chars, i, end);
            if (!(i == start ? isStart(c) : isPart(c))) {
                return i;
            }
            i += Character.charCount(c);
        }
        return end;
    }

    static boolean isStart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
        return Character.isUnicodeIdentifierStart(c) && !unstable(c) && !startsOnlyUnnormalised(c);
    }

    static boolean isPart(int c) {
        if (c < 128) {
            return isStart(c) || c >= '0' && c <= '9';
        }
        boolean part =
                Character.isUnicodeIdentifierPart(c)
                        && !Character.isIdentifierIgnorable(c)
                        && !unstable(c);
        return part || c == 0x200C || c == 0x200D;
    }

    /// Letters whose NFKC form is no identifier: the difference between ID_Continue and
    /// XID_Continue (and one letter that is syntax).
    private static boolean unstable(int c) {
        return switch (c) {
            case 0x37A, 0x2E2F, 0x309B, 0x309C, 0xFDFA, 0xFDFB -> true;
            case 0xFE70, 0xFE72, 0xFE74, 0xFE76, 0xFE78, 0xFE7A, 0xFE7C, 0xFE7E -> true;
            default -> c >= 0xFC5E && c <= 0xFC63;
        };
    }

    /// Letters whose NFKC form begins with a mark: the further difference between ID_Start and
    /// XID_Start.
    private static boolean startsOnlyUnnormalised(int c) {
        return c == 0xE33 || c == 0xEB3 || c == 0xFF9E || c == 0xFF9F;
    }

    /// Whether `str.isprintable` holds for this code point.
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
