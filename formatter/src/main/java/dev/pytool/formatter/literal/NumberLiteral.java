package dev.pytool.formatter.literal;

import java.util.Locale;

/// The one spelling of a number: lower-case letters, upper-case hexadecimal digits, digits on both
/// sides of a point.
public final class NumberLiteral {
    private NumberLiteral() {}

    public static String normalize(String source) {
        if (isDigits(source)) {
            return source;
        }
        String text = source.toLowerCase(Locale.ROOT);
        if (text.startsWith("0o") || text.startsWith("0b")) {
            return text;
        }
        if (text.startsWith("0x")) {
            return "0x" + text.substring(2).toUpperCase(Locale.ROOT);
        }
        int e = text.indexOf('e');
        if (e >= 0) {
            String exponent = text.substring(e + 1);
            String sign = exponent.startsWith("-") ? "-" : "";
            if (exponent.startsWith("-") || exponent.startsWith("+")) {
                exponent = exponent.substring(1);
            }
            return point(text.substring(0, e)) + "e" + sign + exponent;
        }
        if (text.endsWith("j")) {
            return point(text.substring(0, text.length() - 1)) + "j";
        }
        return point(text);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String point(String text) {
        int at = text.indexOf('.');
        if (at < 0) {
            return text;
        }
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return (before.isEmpty() ? "0" : before) + "." + (after.isEmpty() ? "0" : after);
    }
}
