package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Literal;

import java.math.BigInteger;

/// The values of numeric literals (language reference, "Numeric literals").
final class Numbers {
    private static final int DIGIT_LIMIT = 4300;

    private Numbers() {}

    /// The value of a literal as the lexer accepts it; 0 for one it rejects, and for one over the
    /// limit of digits.
    static Literal value(String literal) {
        String digits = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
        try {
            return plainValue(digits);
        } catch (NumberFormatException e) {
            // The lexer has reported this literal; its value only has to be some number.
            return new Literal.Int(BigInteger.ZERO);
        }
    }

    private static Literal plainValue(String digits) {
        int length = digits.length();
        char last = digits.charAt(length - 1);
        if (length > 2 && digits.charAt(0) == '0') {
            switch (digits.charAt(1)) {
                case 'x', 'X' -> {
                    return integer(digits.substring(2), 16);
                }
                case 'o', 'O' -> {
                    return integer(digits.substring(2), 8);
                }
                case 'b', 'B' -> {
                    return integer(digits.substring(2), 2);
                }
                default -> {}
            }
        }
        if (last == 'j' || last == 'J') {
            return new Literal.Imaginary(Double.parseDouble(digits.substring(0, length - 1)));
        }
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return new Literal.Float(Double.parseDouble(digits));
            }
        }
        return length > DIGIT_LIMIT ? new Literal.Int(BigInteger.ZERO) : integer(digits, 10);
    }

    private static Literal integer(String digits, int radix) {
        return new Literal.Int(
                digits.length() < 16 && radix <= 16
                        ? BigInteger.valueOf(Long.parseLong(digits, radix))
                        : new BigInteger(digits, radix));
    }

    /// Whether CPython refuses to convert a decimal literal of so many digits.
    static boolean isTooLong(String literal) {
        return literal.length() > DIGIT_LIMIT && countDigits(literal) > DIGIT_LIMIT;
    }

    static String tooLong(String literal) {
        return "Exceeds the limit ("
                + DIGIT_LIMIT
                + " digits) for integer string conversion: value has "
                + countDigits(literal)
                + " digits; use sys.set_int_max_str_digits() to increase the limit"
                + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
    }

    /// Number of digits of a decimal integer; 0 for every other literal.
    private static int countDigits(String literal) {
        int digits = 0;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if ('0' <= c && c <= '9') {
                digits++;
            } else if (c != '_') {
                return 0;
            }
        }
        return digits;
    }
}
