package dev.pytool.parser.dump;

import dev.pytool.parser.ast.Literal;

/// Constants as Python's `repr` writes them.
public final class PythonRepr {
    private PythonRepr() {}

    public static String of(Literal value) {
        return switch (value) {
            case Literal.None _ -> "None";
            case Literal.Bool bool -> bool.value() ? "True" : "False";
            case Literal.Ellipsis _ -> "Ellipsis";
            case Literal.Int number -> number.value().toString();
            case Literal.Float number -> number(number.value());
            case Literal.Imaginary number -> imaginary(number.value());
            case Literal.Str text -> text(text.value(), text.codePoints());
            case Literal.Bytes bytes -> bytes(bytes.value());
        };
    }

    /// `repr` of a str.
    public static String text(String value) {
        return text(value, value.codePoints().toArray());
    }

    private static String text(String value, int[] points) {
        char quote = quote(value);
        StringBuilder out = new StringBuilder(value.length() + 2).append(quote);
        for (int code : points) {
            if (code == quote || code == '\\') {
                out.append('\\').append((char) code);
            } else if (' ' <= code && code < 0x7f) {
                out.append((char) code);
            } else if (code < 0x7f) {
                control(out, code);
            } else if (isPrintable(code)) {
                out.appendCodePoint(code);
            } else if (code < 0x100) {
                hex(out.append("\\x"), code, 2);
            } else if (code < 0x10000) {
                hex(out.append("\\u"), code, 4);
            } else {
                hex(out.append("\\U"), code, 8);
            }
        }
        return out.append(quote).toString();
    }

    /// `repr` of a bytes object.
    public static String bytes(String value) {
        char quote = quote(value);
        StringBuilder out = new StringBuilder(value.length() + 3).append('b').append(quote);
        for (int i = 0; i < value.length(); i++) {
            char code = value.charAt(i);
            if (code == quote || code == '\\') {
                out.append('\\').append(code);
            } else if (' ' <= code && code < 0x7f) {
                out.append(code);
            } else {
                control(out, code);
            }
        }
        return out.append(quote).toString();
    }

    private static char quote(String value) {
        return value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
    }

    private static void control(StringBuilder out, int code) {
        switch (code) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> hex(out.append("\\x"), code, 2);
        }
    }

    private static void hex(StringBuilder out, int code, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(code >> shift & 15, 16));
        }
    }

    private static boolean isPrintable(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static String imaginary(double value) {
        String number = number(value);
        return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + "j";
    }

    /// `repr` of a float: the shortest digits that read back as the same number, an exponent below
    /// 1e-4 and from 1e16.
    public static String number(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        String java = Double.toString(Math.abs(value));
        String sign = value < 0 || 1 / value < 0 ? "-" : "";
        int e = java.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(java.substring(e + 1));
        String mantissa = e < 0 ? java : java.substring(0, e);
        int dot = mantissa.indexOf('.');
        StringBuilder digits = new StringBuilder(mantissa).deleteCharAt(dot);
        int point = dot + exponent;
        while (digits.length() > 1 && digits.charAt(0) == '0') {
            digits.deleteCharAt(0);
            point--;
        }
        while (digits.length() > 1 && digits.charAt(digits.length() - 1) == '0') {
            digits.setLength(digits.length() - 1);
        }
        if (digits.charAt(0) == '0') {
            return sign + "0.0";
        }
        if (digits.length() == 2) {
            shorten(digits, point, Math.abs(value));
        }
        return sign
                + (point > 16 || point < -3 ? scientific(digits, point - 1) : plain(digits, point));
    }

    /// Java always writes two digits; Python writes one where one is enough.
    private static void shorten(StringBuilder digits, int point, double value) {
        int rounded = digits.charAt(0) - '0' + (digits.charAt(1) >= '5' ? 1 : 0);
        if (rounded < 10 && Double.parseDouble(rounded + "e" + (point - 1)) == value) {
            digits.setLength(0);
            digits.append(rounded);
        }
    }

    private static String scientific(StringBuilder digits, int exponent) {
        StringBuilder out = new StringBuilder().append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        out.append('e').append(exponent < 0 ? '-' : '+');
        return out.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent)).toString();
    }

    private static String plain(StringBuilder digits, int point) {
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length()) + ".0";
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
