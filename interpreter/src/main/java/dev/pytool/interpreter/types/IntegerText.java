package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;

import java.math.BigInteger;

/// `int()`, and the conversions between ints, digits and bytes.
final class IntegerText {
    private static final int MAX_DIGITS = 4300;

    private IntegerText() {}

    static Object construct(Interp in, Object x, Object base) {
        if (x == null) {
            if (base != null) {
                throw Errors.type("int() missing string argument");
            }
            return 0L;
        }
        if (base != null) {
            long radix = Numbers.clippedIndex(in, base);
            if (radix != 0 && (radix < 2 || radix > 36)) {
                throw Errors.value("int() base must be >= 2 and <= 36, or 0");
            }
            if (!Text.is(x) && !(x instanceof PyBytes) && !(x instanceof PyByteArray)) {
                throw Errors.type("int() can't convert non-string with explicit base");
            }
            return parse(in, x, (int) radix);
        }
        Object plain = Numbers.integer(x);
        if (plain != null) {
            return plain;
        }
        Object answer = PyClass.of(x).slots().toInt(in, x);
        if (answer != null) {
            Object value = Numbers.integer(answer);
            if (value == null) {
                throw Errors.type(
                        "__int__ returned non-int (type " + PyClass.of(answer).name() + ")");
            }
            return value;
        }
        answer = PyClass.of(x).slots().index(in, x);
        if (answer != null) {
            return Numbers.index(in, x);
        }
        if (Text.is(x) || x instanceof PyBytes || x instanceof PyByteArray) {
            return parse(in, x, 10);
        }
        throw Errors.type(
                "int() argument must be a string, a bytes-like object or a real number, not '"
                        + PyClass.of(x).name()
                        + "'");
    }

    private static Object parse(Interp in, Object x, int radix) {
        String text =
                x instanceof PyBytes b
                        ? b.latin1()
                        : x instanceof PyByteArray a ? new PyBytes(a.now()).latin1() : Text.java(x);
        Object value = parse(text, radix);
        if (value != null) {
            return value;
        }
        throw Errors.value(
                "invalid literal for int() with base " + radix + ": " + Display.reprText(in, x));
    }

    /// The number a text spells, or `null`.
    static Object parse(String text, int radix) {
        StringBuilder ascii = new StringBuilder();
        text.strip()
                .codePoints()
                .forEach(c -> {
                    int digit =
                            c >= 128 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                                    ? Character.digit(c, 10)
                                    : -1;
                    ascii.appendCodePoint(digit >= 0 ? '0' + digit : c);
                });
        String s = strip(ascii.toString());
        boolean negative = s.startsWith("-");
        if (negative || s.startsWith("+")) {
            s = s.substring(1);
        }
        int base = radix;
        if (s.length() > 1 && s.charAt(0) == '0') {
            int prefix = "bBoOxX".indexOf(s.charAt(1)) / 2;
            int wanted = "bBoOxX".indexOf(s.charAt(1)) < 0 ? 0 : new int[] {2, 8, 16}[prefix];
            if (wanted != 0 && (radix == 0 || radix == wanted)) {
                base = wanted;
                s = s.substring(2);
                if (s.startsWith("_")) {
                    s = s.substring(1);
                }
            } else if (radix == 0 && s.chars().anyMatch(c -> c != '0' && c != '_')) {
                return null;
            }
        }
        base = base == 0 ? 10 : base;
        if (s.isEmpty() || s.startsWith("_") || s.endsWith("_") || s.contains("__")) {
            return null;
        }
        s = s.replace("_", "");
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 128 || Character.digit(s.charAt(i), base) < 0) {
                return null;
            }
        }
        if (s.length() > MAX_DIGITS && Integer.bitCount(base) != 1) {
            throw tooLong("value has " + s.length() + " digits", "");
        }
        BigInteger value = new BigInteger(s, base);
        return Numbers.of(negative ? value.negate() : value);
    }

    private static String strip(String s) {
        int start = 0;
        int end = s.length();
        while (start < end && PyStr.isSpace(s.charAt(start))) {
            start++;
        }
        while (end > start && PyStr.isSpace(s.charAt(end - 1))) {
            end--;
        }
        return s.substring(start, end);
    }

    private static PyException tooLong(String what, String more) {
        return Errors.value(
                "Exceeds the limit (4300 digits) for integer string conversion"
                        + (what.isEmpty() ? "" : ": " + what)
                        + "; use sys.set_int_max_str_digits() to increase the limit"
                        + more);
    }

    static String decimal(Object value) {
        if (value instanceof BigInteger big && big.bitLength() > 14000) {
            String digits = big.toString();
            if (digits.length() - (big.signum() < 0 ? 1 : 0) > MAX_DIGITS) {
                throw tooLong("", "");
            }
            return digits;
        }
        return value.toString();
    }

    static Object toBytes(BigInteger value, long length, String order, boolean signed) {
        boolean little = isLittle(order);
        if (length < 0) {
            throw Errors.value("length argument must be non-negative");
        }
        if (!signed && value.signum() < 0) {
            throw Errors.overflow("can't convert negative int to unsigned");
        }
        if (signed
                ? value.bitLength() + 1 > length * 8 && !(value.signum() == 0 && length == 0)
                : value.bitLength() > length * 8) {
            throw Errors.overflow("int too big to convert");
        }
        byte[] out = new byte[(int) length];
        for (int i = 0; i < out.length; i++) {
            int bits = value.shiftRight(8 * i).intValue();
            out[little ? i : out.length - 1 - i] = (byte) bits;
        }
        return new PyBytes(out);
    }

    static Object fromBytes(byte[] bytes, String order, boolean signed) {
        byte[] big = bytes.clone();
        if (isLittle(order)) {
            for (int i = 0; i < big.length; i++) {
                big[i] = bytes[bytes.length - 1 - i];
            }
        }
        if (big.length == 0) {
            return 0L;
        }
        return Numbers.of(signed ? new BigInteger(big) : new BigInteger(1, big));
    }

    private static boolean isLittle(String order) {
        if (order.equals("little")) {
            return true;
        }
        if (!order.equals("big")) {
            throw Errors.value("byteorder must be either 'little' or 'big'");
        }
        return false;
    }
}
