package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// The format specification mini-language ("Format Specification Mini-Language" in module string's
/// documentation).
public final class FormatSpec {
    private int fill = ' ';
    private char align;
    private char sign = '-';
    private boolean noNegativeZero;
    private boolean alternate;
    private boolean zero;
    private int width = -1;
    private char grouping;
    private int precision = -1;
    private char fractionGrouping;
    private char type;

    private FormatSpec() {}

    private static FormatSpec parse(Object spec, Object value) {
        if (!Text.is(spec)) {
            throw Errors.type("__format__() argument must be str, not " + PyClass.of(spec).name());
        }
        int[] s = Text.points(Text.plain(spec));
        FormatSpec f = new FormatSpec();
        int i = 0;
        if (s.length > 1 && "<>=^".indexOf(s[1]) >= 0) {
            f.fill = s[0];
            f.align = (char) s[1];
            i = 2;
        } else if (s.length > 0 && "<>=^".indexOf(s[0]) >= 0) {
            f.align = (char) s[0];
            i = 1;
        }
        boolean filled = i == 2;
        if (i < s.length && "+- ".indexOf(s[i]) >= 0) {
            f.sign = (char) s[i++];
        }
        if (i < s.length && s[i] == 'z') {
            f.noNegativeZero = true;
            i++;
        }
        if (i < s.length && s[i] == '#') {
            f.alternate = true;
            i++;
        }
        if (!filled && i < s.length && s[i] == '0') {
            f.zero = true;
            f.fill = '0';
            if (f.align == 0) {
                f.align = '=';
            }
            i++;
        }
        int start = i;
        while (i < s.length && s[i] >= '0' && s[i] <= '9') {
            i++;
        }
        if (i > start) {
            f.width = number(s, start, i);
        }
        if (i < s.length && (s[i] == ',' || s[i] == '_')) {
            f.grouping = (char) s[i++];
            if (i < s.length && (s[i] == ',' || s[i] == '_')) {
                throw Errors.value(
                        s[i] == f.grouping
                                ? "Cannot specify '" + (char) s[i] + "' with '" + (char) s[i] + "'."
                                : "Cannot specify both ',' and '_'.");
            }
        }
        if (i < s.length && s[i] == '.') {
            start = ++i;
            while (i < s.length && s[i] >= '0' && s[i] <= '9') {
                i++;
            }
            if (i > start) {
                f.precision = number(s, start, i);
            }
            if (i < s.length && (s[i] == ',' || s[i] == '_')) {
                f.fractionGrouping = (char) s[i++];
            } else if (i == start) {
                throw Errors.value("Format specifier missing precision");
            }
        }
        if (s.length - i > 1) {
            throw Errors.value(
                    "Invalid format specifier '"
                            + Text.java(spec)
                            + "' for object of type '"
                            + PyClass.of(value).name()
                            + "'");
        }
        if (i < s.length) {
            f.type = (char) s[i];
        }
        f.checkGrouping(value);
        return f;
    }

    private void checkGrouping(Object value) {
        if (grouping != 0 && type == 0 && Text.is(value)) {
            throw Errors.value("Cannot specify '" + grouping + "' with 's'.");
        }
        if (grouping != 0
                && type != 0
                && "deEfFgG%".indexOf(type) < 0
                && !(grouping == '_' && "boxX".indexOf(type) >= 0)) {
            throw Errors.value("Cannot specify '" + grouping + "' with '" + type + "'.");
        }
    }

    private static int number(int[] s, int start, int end) {
        long n = 0;
        for (int i = start; i < end; i++) {
            n = n * 10 + s[i] - '0';
            if (n > Integer.MAX_VALUE) {
                throw Errors.value("Too many decimal digits in format string");
            }
        }
        return (int) n;
    }

    private PyException unknown(Object value) {
        String code =
                type > 32 && type < 128 ? String.valueOf(type) : String.format("\\x%x", (int) type);
        return Errors.value(
                "Unknown format code '"
                        + code
                        + "' for object of type '"
                        + PyClass.of(value).name()
                        + "'");
    }

    /// Formats a str.
    static Object text(Interp in, Object self, Object spec) {
        FormatSpec f = parse(spec, self);
        Object plain = Text.plain(self);
        if (f.type != 0 && f.type != 's') {
            throw f.unknown(self);
        }
        if (f.sign != '-') {
            throw Errors.value(
                    f.sign == ' '
                            ? "Space not allowed in string format specifier"
                            : "Sign not allowed in string format specifier");
        }
        if (f.noNegativeZero) {
            throw Errors.value("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (f.alternate) {
            throw Errors.value("Alternate form (#) not allowed in string format specifier");
        }
        if (f.align == '=' && !f.zero) {
            throw Errors.value("'=' alignment not allowed in string format specifier");
        }
        if (f.precision >= 0 && f.precision < Text.length(plain)) {
            plain = Text.slice(plain, 0, f.precision);
        }
        return f.pad(plain, f.align == 0 || f.align == '=' ? '<' : f.align);
    }

    private Object pad(Object text, char side) {
        int missing = width - Text.length(text);
        if (missing <= 0) {
            return text;
        }
        int left = side == '<' ? 0 : side == '^' ? missing / 2 : missing;
        TextBuilder out = new TextBuilder();
        for (int i = 0; i < left; i++) {
            out.add(fill);
        }
        out.add(text);
        for (int i = left; i < missing; i++) {
            out.add(fill);
        }
        return out.build();
    }

    /// Formats an int.
    static Object integer(Interp in, Object self, Object value, Object spec) {
        if (Text.length(Text.plain(spec)) == 0) {
            return Display.str(in, self);
        }
        FormatSpec f = parse(spec, self);
        if (f.type != 0 && "eEfFgG%".indexOf(f.type) >= 0) {
            return f.realText(self, Numbers.ofInteger(value));
        }
        if (f.noNegativeZero) {
            throw Errors.value(
                    "Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (f.precision >= 0) {
            throw Errors.value("Precision not allowed in integer format specifier");
        }
        BigInteger big = Numbers.big(value);
        String digits;
        String prefix = "";
        int group = 3;
        switch (f.type) {
            case 0, 'd', 'n' -> digits = big.abs().toString();
            case 'b', 'o', 'x', 'X' -> {
                digits = big.abs().toString(f.type == 'b' ? 2 : f.type == 'o' ? 8 : 16);
                group = 4;
                prefix = f.alternate ? "0" + f.type : "";
                if (f.type == 'X') {
                    digits = digits.toUpperCase(java.util.Locale.ROOT);
                }
            }
            case 'c' -> {
                if (f.sign != '-') {
                    throw Errors.value("Sign not allowed with integer format specifier 'c'");
                }
                if (f.alternate) {
                    throw Errors.value(
                            "Alternate form (#) not allowed with integer format specifier 'c'");
                }
                if (big.bitLength() > 63) {
                    throw Errors.overflow("Python int too large to convert to C long");
                }
                if (big.signum() < 0 || big.compareTo(BigInteger.valueOf(0x10FFFF)) > 0) {
                    throw Errors.overflow("%c arg not in range(0x110000)");
                }
                return f.pad(
                        Text.of(big.intValue()),
                        f.align == 0 ? '<' : f.align == '=' ? '>' : f.align);
            }
            default -> throw f.unknown(self);
        }
        return f.number(big.signum() < 0, prefix, digits, "", group);
    }

    /// Formats a float.
    static Object real(Interp in, Object self, double value, Object spec) {
        if (Text.length(Text.plain(spec)) == 0) {
            return Display.str(in, self);
        }
        return parse(spec, self).realText(self, value);
    }

    /// Formats a complex number: both parts without a width, the whole to the width.
    static Object complex(Interp in, Object self, double re, double im, Object spec) {
        FormatSpec f = parse(spec, self);
        if (f.type != 0 && "eEfFgGn".indexOf(f.type) < 0) {
            throw f.unknown(self);
        }
        if (f.zero) {
            throw Errors.value("Zero padding is not allowed in complex format specifier");
        }
        if (f.align == '=') {
            throw Errors.value("'=' alignment flag is not allowed in complex format specifier");
        }
        int width = f.width;
        char side = f.align == 0 ? '>' : f.align;
        f.width = -1;
        boolean bare = f.type == 0 && re == 0 && Math.copySign(1, re) > 0;
        boolean plain = f.type == 0;
        TextBuilder out = new TextBuilder();
        if (plain && !bare) {
            out.add('(');
        }
        if (!bare) {
            out.add(f.part(self, re, plain));
            f.sign = '+';
        }
        out.add(f.part(self, im, plain)).add('j');
        if (plain && !bare) {
            out.add(')');
        }
        f.width = width;
        return f.pad(out.build(), side);
    }

    private Object part(Object self, double value, boolean shortest) {
        if (!shortest || precision >= 0) {
            char before = type;
            type = type == 0 ? 'g' : type;
            Object text = realText(self, value);
            type = before;
            return text;
        }
        Object text = realText(self, value);
        String java = Text.java(text);
        return java.endsWith(".0") ? java.substring(0, java.length() - 2) : text;
    }

    /// Formats one part of a complex number, or any float, in a given way without a specification
    /// object.
    static String plain(double value, char type, int precision, boolean alternate) {
        FormatSpec f = new FormatSpec();
        f.type = type;
        f.precision = precision;
        f.alternate = alternate;
        return (value < 0 || value == 0 && 1 / value < 0 ? "-" : "") + f.digits(Math.abs(value));
    }

    private Object realText(Object self, double value) {
        if (type != 0 && "eEfFgGn%".indexOf(type) < 0) {
            throw unknown(self);
        }
        String digits = digits(Math.abs(value));
        boolean negative = value < 0 || value == 0 && 1 / value < 0;
        if (noNegativeZero && negative && digits.chars().allMatch(c -> c == '0' || c == '.')) {
            negative = false;
        }
        int end = 0;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return number(negative, "", digits.substring(0, end), digits.substring(end), 3);
    }

    private String digits(double d) {
        char kind = type;
        boolean upper = kind == 'E' || kind == 'F' || kind == 'G';
        if (Double.isNaN(d) || Double.isInfinite(d)) {
            String s = Double.isNaN(d) ? "nan" : "inf";
            return (upper ? s.toUpperCase(java.util.Locale.ROOT) : s) + (kind == '%' ? "%" : "");
        }
        String text =
                switch (kind) {
                    case 'e', 'E' -> exponential(d, precision < 0 ? 6 : precision, alternate);
                    case 'f', 'F' -> fixed(d, precision < 0 ? 6 : precision, alternate);
                    case '%' -> fixed(d * 100, precision < 0 ? 6 : precision, alternate) + "%";
                    case 'g', 'G', 'n' ->
                            general(d, precision < 0 ? 6 : Math.max(precision, 1), false);
                    default ->
                            precision < 0
                                    ? FloatText.repr(d)
                                    : general(d, Math.max(precision, 1), true);
                };
        return upper ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }

    private static String fixed(double d, int digits, boolean point) {
        return new BigDecimal(d).setScale(digits, RoundingMode.HALF_EVEN).toPlainString()
                + (point && digits == 0 ? "." : "");
    }

    private static String exponential(double d, int digits, boolean point) {
        BigDecimal rounded =
                d == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(d)
                                .round(
                                        new java.math.MathContext(
                                                digits + 1, RoundingMode.HALF_EVEN));
        String all = rounded.unscaledValue().toString();
        int exponent = d == 0 ? 0 : all.length() - 1 - rounded.scale();
        all =
                all.length() > digits + 1
                        ? all.substring(0, digits + 1)
                        : all + "0".repeat(digits + 1 - all.length());
        return all.charAt(0)
                + (digits > 0 ? "." + all.substring(1) : point ? "." : "")
                + exponentText(exponent);
    }

    private static String exponentText(int exponent) {
        return "e"
                + (exponent < 0 ? "-" : "+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }

    private String general(double d, int digits, boolean keepFraction) {
        BigDecimal rounded =
                d == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(d)
                                .round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = d == 0 ? 0 : rounded.precision() - 1 - rounded.scale();
        boolean scientific = exponent < -4 || exponent >= (keepFraction ? digits - 1 : digits);
        if (keepFraction && d == 0) {
            scientific = digits == 1;
        }
        if (scientific) {
            String text = exponential(d, digits - 1, alternate);
            int e = text.indexOf('e');
            return (alternate ? text.substring(0, e) : trim(text.substring(0, e)))
                    + text.substring(e);
        }
        String text = fixed(d, Math.max(0, digits - 1 - exponent), alternate);
        text = alternate ? text : trim(text);
        return keepFraction && text.indexOf('.') < 0 ? text + ".0" : text;
    }

    private static String trim(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private Object number(boolean negative, String prefix, String digits, String tail, int group) {
        String shownSign = negative ? "-" : sign == '-' ? "" : String.valueOf(sign);
        String rest = fractionGrouping == 0 ? tail : groupFraction(tail);
        String whole = digits;
        if (grouping != 0 && !digits.isEmpty()) {
            int room =
                    fill == '0' && align == '='
                            ? width - shownSign.length() - prefix.length() - rest.length()
                            : 0;
            whole = group(digits, grouping, group, room);
        }
        String head = shownSign + prefix;
        char side = align == 0 ? '>' : align;
        if (side == '=') {
            int missing = width - head.length() - whole.length() - rest.length();
            TextBuilder out = new TextBuilder().add(head);
            for (int i = 0; i < missing; i++) {
                out.add(fill);
            }
            return out.add(whole).add(rest).build();
        }
        return pad(head + whole + rest, side);
    }

    private String groupFraction(String tail) {
        if (!tail.startsWith(".")) {
            return tail;
        }
        int end = 1;
        while (end < tail.length() && Character.isDigit(tail.charAt(end))) {
            end++;
        }
        StringBuilder out = new StringBuilder(".");
        for (int i = 1; i < end; i++) {
            if (i > 1 && (i - 1) % 3 == 0) {
                out.append(fractionGrouping);
            }
            out.append(tail.charAt(i));
        }
        return out + tail.substring(end);
    }

    private static String group(String digits, char separator, int size, int room) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (int i = digits.length() - 1; i >= 0 || out.length() < room; i--) {
            if (count > 0 && count % size == 0) {
                out.append(separator);
            }
            out.append(i >= 0 ? digits.charAt(i) : '0');
            count++;
        }
        return out.reverse().toString();
    }
}
