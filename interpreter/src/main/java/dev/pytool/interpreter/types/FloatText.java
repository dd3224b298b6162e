package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Floats as text: the shortest repr, hexadecimal, rounding to digits.
public final class FloatText {
    private FloatText() {}

    /// The shortest digits that read back as the same float, in CPython's layout.
    public static String repr(double d) {
        if (Double.isNaN(d)) {
            return "nan";
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? "inf" : "-inf";
        }
        if (d == Math.rint(d) && Math.abs(d) < 1e15) {
            return (d == 0 && 1 / d < 0 ? "-0" : Long.toString((long) d)) + ".0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(d)).stripTrailingZeros();
        BigDecimal oneDigit = shortest.round(new java.math.MathContext(1));
        if (shortest.precision() == 2 && oneDigit.doubleValue() == d) {
            // Java shows at least two digits, which for the smallest floats is one too many.
            shortest = oneDigit.stripTrailingZeros();
        }
        String digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        String sign = d < 0 ? "-" : "";
        if (point > 16 || point <= -4) {
            String mantissa =
                    digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            int exponent = point - 1;
            return sign
                    + mantissa
                    + "e"
                    + (exponent < 0 ? "-" : "+")
                    + (Math.abs(exponent) < 10 ? "0" : "")
                    + Math.abs(exponent);
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return sign + digits + "0".repeat(point - digits.length()) + ".0";
        }
        return sign + digits.substring(0, point) + "." + digits.substring(point);
    }

    /// The float a text spells, or `null`.
    static Double parse(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    int digit =
                            c >= 128 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                                    ? Character.digit(c, 10)
                                    : -1;
                    ascii.appendCodePoint(
                            digit >= 0 ? '0' + digit : c >= 128 && PyStr.isSpace(c) ? ' ' : c);
                });
        String s = ascii.toString().strip();
        String unsigned = s.startsWith("-") || s.startsWith("+") ? s.substring(1) : s;
        switch (unsigned.toLowerCase(java.util.Locale.ROOT)) {
            case "inf", "infinity":
                return s.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case "nan":
                return Double.NaN;
            default:
        }
        if (!isDecimal(unsigned)) {
            return null;
        }
        return Double.parseDouble(s.replace("_", ""));
    }

    private static boolean isDecimal(String s) {
        int i = digits(s, 0);
        int count = i;
        if (i < s.length() && s.charAt(i) == '.') {
            int end = digits(s, i + 1);
            count += end - i - 1;
            i = end;
        }
        if (count <= 0) {
            return false;
        }
        if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            i++;
            if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                i++;
            }
            int end = digits(s, i);
            if (end == i) {
                return false;
            }
            i = end;
        }
        return i == s.length();
    }

    /// The end of a run of digits, which single underscores may part.
    private static int digits(String s, int start) {
        int i = start;
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean between =
                    c == '_'
                            && i > start
                            && s.charAt(i - 1) != '_'
                            && i + 1 < s.length()
                            && Character.isDigit(s.charAt(i + 1));
            if (!(c >= '0' && c <= '9') && !between) {
                break;
            }
            i++;
        }
        return i;
    }

    static Object round(double d, long digits) {
        if (Double.isNaN(d) || Double.isInfinite(d) || d == 0 || digits > 323) {
            return d;
        }
        if (digits < -309) {
            return Math.copySign(0.0, d);
        }
        double result =
                new BigDecimal(d).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflow("rounded value too large to represent");
        }
        return result == 0 ? Math.copySign(0.0, d) : result;
    }

    static String hex(double d) {
        if (Double.isNaN(d) || Double.isInfinite(d)) {
            return repr(d);
        }
        String sign = Math.copySign(1, d) < 0 ? "-" : "";
        if (d == 0) {
            return sign + "0x0.0p+0";
        }
        long bits = Double.doubleToLongBits(d);
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        int exponent = (int) (bits >> 52 & 0x7FF);
        int shown = exponent == 0 ? -1022 : exponent - 1023;
        return sign
                + "0x"
                + (exponent == 0 ? "0" : "1")
                + "."
                + String.format("%013x", fraction)
                + "p"
                + (shown < 0 ? "" : "+")
                + shown;
    }

    static Object fromHex(String text) {
        String s = text.strip().toLowerCase(java.util.Locale.ROOT);
        String unsigned = s.startsWith("-") || s.startsWith("+") ? s.substring(1) : s;
        boolean negative = s.startsWith("-");
        double value;
        try {
            if (unsigned.equals("inf") || unsigned.equals("infinity")) {
                value = Double.POSITIVE_INFINITY;
            } else if (unsigned.equals("nan")) {
                value = Double.NaN;
            } else {
                String digits = unsigned.startsWith("0x") ? unsigned : "0x" + unsigned;
                value = Double.parseDouble(digits.contains("p") ? digits : digits + "p0");
            }
        } catch (NumberFormatException e) {
            throw Errors.value("invalid hexadecimal floating-point string");
        }
        if (Double.isInfinite(value) && !unsigned.startsWith("inf")) {
            throw Errors.overflow("hexadecimal value too large to represent as a float");
        }
        return negative ? -value : value;
    }
}
