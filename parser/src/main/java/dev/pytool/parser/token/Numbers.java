package dev.pytool.parser.token;

/// Number literals. Every method reads on from `cursor.at`; the checks come in the order of
/// CPython's tokenizer.
final class Numbers {
    private static final String LEADING_ZEROS =
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";

    private final Cursor cursor;
    private int start;

    Numbers(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads the number at `at`: a digit, or a point before one.
    void read() {
        start = cursor.at;
        if (number()) {
            cursor.add(TokenKind.NUMBER, start);
            return;
        }
        while (CharClass.inName(cursor.chars[cursor.at])) {
            cursor.at++;
        }
    }

    private char next() {
        return cursor.chars[cursor.at];
    }

    private boolean number() {
        char c = next();
        if (c == '.') {
            return fraction();
        }
        if (c == '0') {
            cursor.at++;
            return switch (next()) {
                case 'x', 'X' -> radix(16, "hexadecimal");
                case 'o', 'O' -> radix(8, "octal");
                case 'b', 'B' -> radix(2, "binary");
                default -> zero();
            };
        }
        return digits() && (next() == '.' ? fraction() : exponent());
    }

    /// Zeros, and what may follow them: other digits only in a float or an imaginary number.
    private boolean zero() {
        while (true) {
            if (next() == '_') {
                cursor.at++;
                if (!CharClass.isDigit(next())) {
                    return fail("invalid decimal literal");
                }
            }
            if (next() != '0') {
                break;
            }
            cursor.at++;
        }
        int zerosEnd = cursor.at + 1;
        boolean nonzero = CharClass.isDigit(next());
        if (nonzero && !digits()) {
            return false;
        }
        switch (next()) {
            case '.':
                return fraction();
            case 'e', 'E', 'j', 'J':
                return exponent();
            default:
                if (nonzero) {
                    cursor.failRange(LEADING_ZEROS, start, zerosEnd);
                    return false;
                }
                return ends("decimal");
        }
    }

    private boolean radix(int base, String name) {
        cursor.at++;
        do {
            if (next() == '_') {
                cursor.at++;
            }
            if (!isDigit(base)) {
                return !hasBadDigit(base, name) && fail("invalid " + name + " literal");
            }
            while (isDigit(base)) {
                cursor.at++;
            }
        } while (next() == '_');
        return !hasBadDigit(base, name) && ends(name);
    }

    private boolean isDigit(int base) {
        char c = next();
        return base == 16 ? CharClass.isHex(c) : c >= '0' && c < '0' + base;
    }

    /// Whether a decimal digit stands here that the base does not have; then it is reported.
    private boolean hasBadDigit(int base, String name) {
        char c = next();
        if (base == 16 || !CharClass.isDigit(c)) {
            return false;
        }
        cursor.at++;
        fail("invalid digit '" + c + "' in " + name + " literal");
        return true;
    }

    /// Decimal digits with single underscores between them; at least one digit stands at `at`.
    private boolean digits() {
        while (true) {
            while (CharClass.isDigit(next())) {
                cursor.at++;
            }
            if (next() != '_') {
                return true;
            }
            cursor.at++;
            if (!CharClass.isDigit(next())) {
                return fail("invalid decimal literal");
            }
        }
    }

    private boolean fraction() {
        cursor.at++;
        return (!CharClass.isDigit(next()) || digits()) && exponent();
    }

    private boolean exponent() {
        if (next() == 'e' || next() == 'E') {
            int mark = cursor.at++;
            if (next() == '+' || next() == '-') {
                cursor.at++;
                if (!CharClass.isDigit(next())) {
                    return fail("invalid decimal literal");
                }
            } else if (!CharClass.isDigit(next())) {
                cursor.at = mark;
                return ends("decimal");
            }
            if (!digits()) {
                return false;
            }
        }
        if (next() == 'j' || next() == 'J') {
            cursor.at++;
            return ends("imaginary");
        }
        return ends("decimal");
    }

    /// Whether the number may end here: before no ASCII letter but those of a keyword that can
    /// follow a number. Of `if`, `in` and `is` CPython looks at two letters only.
    private boolean ends(String kind) {
        char c = next();
        if (c >= 128 || !CharClass.inName(c)) {
            return true;
        }
        boolean keyword =
                switch (c) {
                    case 'a' -> follows("and");
                    case 'e' -> follows("else");
                    case 'f' -> follows("for");
                    case 'i' -> "fns".indexOf(cursor.chars[cursor.at + 1]) >= 0;
                    case 'n' -> follows("not");
                    case 'o' -> follows("or");
                    default -> false;
                };
        return keyword || fail("invalid " + kind + " literal");
    }

    private boolean follows(String word) {
        return cursor.text.startsWith(word, cursor.at)
                && !CharClass.inName(cursor.chars[cursor.at + word.length()]);
    }

    private boolean fail(String message) {
        cursor.fail(message, start, cursor.at);
        return false;
    }
}
