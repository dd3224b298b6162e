package dev.pytool.interpreter.modules.sre;

/// Categories and case of single characters, in the three flavours of the engine: ASCII, locale
/// (read as ASCII) and Unicode.
final class CharacterClasses {
    private CharacterClasses() {}

    /// A category by its number in `re._constants.CHCODES`.
    static boolean category(int category, int c) {
        return switch (category) {
            case 0 -> isAsciiDigit(c);
            case 1 -> !isAsciiDigit(c);
            case 2 -> isAsciiSpace(c);
            case 3 -> !isAsciiSpace(c);
            case 4, 8 -> isAsciiWord(c);
            case 5, 9 -> !isAsciiWord(c);
            case 6 -> c == '\n';
            case 7 -> c != '\n';
            case 10 -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            case 11 -> Character.getType(c) != Character.DECIMAL_DIGIT_NUMBER;
            case 12 -> isSpace(c);
            case 13 -> !isSpace(c);
            case 14 -> isWord(c);
            case 15 -> !isWord(c);
            case 16 -> isLineBreak(c);
            case 17 -> !isLineBreak(c);
            default -> throw new IllegalArgumentException("category " + category);
        };
    }

    private static boolean isAsciiDigit(int c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isAsciiSpace(int c) {
        return c == ' ' || '\t' <= c && c <= '\r';
    }

    static boolean isAsciiWord(int c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_';
    }

    /// `str.isspace` of one character.
    private static boolean isSpace(int c) {
        if (c < 0x80) {
            return isAsciiSpace(c) || 0x1C <= c && c <= 0x1F;
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    static boolean isWord(int c) {
        if (c < 0x80) {
            return isAsciiWord(c);
        }
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }

    private static boolean isLineBreak(int c) {
        return '\n' <= c && c <= '\r'
                || 0x1C <= c && c <= 0x1E
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    static int asciiLower(int c) {
        return 'A' <= c && c <= 'Z' ? c + 32 : c;
    }

    static int lower(int c) {
        return c < 0x80 ? asciiLower(c) : Character.toLowerCase(c);
    }

    static int upper(int c) {
        return Character.toUpperCase(c);
    }

    static boolean isAsciiCased(int c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }

    static boolean isCased(int c) {
        return c < 0x80
                ? isAsciiCased(c)
                : Character.toLowerCase(c) != c || Character.toUpperCase(c) != c;
    }
}
