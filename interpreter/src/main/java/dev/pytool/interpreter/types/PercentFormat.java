package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Sequences;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// `format % values` ("printf-style String Formatting" in the library reference), for str and
/// bytes; bytes are one char each while they are formatted.
final class PercentFormat {
    private final Interp in;
    private final int[] s;
    private final boolean binary;
    private final Object arguments;
    private final Object[] values;
    private final boolean mapping;
    private int next;
    private int i;
    private boolean left;
    private boolean plus;
    private boolean blank;
    private boolean zero;
    private boolean alternate;
    private int width;
    private int precision;
    private Object keyed;

    private PercentFormat(Interp in, Object format, Object arguments, boolean binary) {
        this.in = in;
        this.binary = binary;
        s = Text.points(format);
        this.arguments = arguments;
        values = arguments instanceof PyTuple t ? t.items() : new Object[] {arguments};
        mapping =
                !(arguments instanceof PyTuple)
                        && !(binary ? arguments instanceof PyAnyBytes : Text.is(arguments))
                        && PyClass.of(arguments).lookup("__getitem__") != null;
    }

    static Object text(Interp in, Object format, Object arguments) {
        return new PercentFormat(in, format, arguments, false).run();
    }

    static byte[] bytes(Interp in, byte[] format, Object arguments) {
        Object made = new PercentFormat(in, new PyBytes(format).latin1(), arguments, true).run();
        return ((String) made).getBytes(StandardCharsets.ISO_8859_1);
    }

    private Object run() {
        TextBuilder out = new TextBuilder();
        boolean byName = false;
        while (i < s.length) {
            int c = s[i++];
            if (c != '%') {
                out.add(c);
                continue;
            }
            specification();
            byName |= keyed != null;
            if (i >= s.length) {
                throw Errors.value("incomplete format");
            }
            int type = s[i++];
            if (type == '%') {
                out.add('%');
            } else {
                out.add(convert(type));
            }
        }
        if (next < values.length && !mapping && !byName) {
            throw Errors.type(
                    "not all arguments converted during "
                            + (binary ? "bytes" : "string")
                            + " formatting");
        }
        return out.build();
    }

    private void specification() {
        left = plus = blank = zero = alternate = false;
        width = -1;
        precision = -1;
        keyed = null;
        if (i < s.length && s[i] == '(') {
            int depth = 1;
            int start = ++i;
            while (i < s.length && depth > 0) {
                depth += s[i] == '(' ? 1 : s[i] == ')' ? -1 : 0;
                i++;
            }
            if (depth > 0) {
                throw Errors.value("incomplete format key");
            }
            if (!mapping) {
                throw Errors.type("format requires a mapping");
            }
            Object key = Text.of(s, start, i - 1);
            keyed =
                    Sequences.item(
                            in,
                            arguments,
                            binary
                                    ? new PyBytes(
                                            ((String) key).getBytes(StandardCharsets.ISO_8859_1))
                                    : key);
        }
        for (; i < s.length; i++) {
            switch (s[i]) {
                case '-' -> left = true;
                case '+' -> plus = true;
                case ' ' -> blank = true;
                case '0' -> zero = true;
                case '#' -> alternate = true;
                default -> {
                    size();
                    return;
                }
            }
        }
    }

    private void size() {
        width = number();
        if (width < -1) {
            left = true;
            width = -width;
        }
        if (i < s.length && s[i] == '.') {
            i++;
            precision = Math.max(0, number());
        }
        while (i < s.length && (s[i] == 'l' || s[i] == 'h' || s[i] == 'L')) {
            i++;
        }
    }

    private int number() {
        if (i < s.length && s[i] == '*') {
            i++;
            if (!(Numbers.integer(argument()) instanceof Long n)) {
                throw Errors.type("* wants int");
            }
            return (int) (long) n;
        }
        int start = i;
        int n = 0;
        while (i < s.length && s[i] >= '0' && s[i] <= '9') {
            n = n * 10 + s[i++] - '0';
        }
        return i == start ? -1 : n;
    }

    private Object argument() {
        if (keyed != null) {
            return keyed;
        }
        if (next >= values.length) {
            throw Errors.type("not enough arguments for format string");
        }
        return values[next++];
    }

    private Object convert(int type) {
        Object value;
        switch (type) {
            case 's', 'r', 'a', 'b' -> {
                if (type == 'b' && !binary) {
                    throw unsupported(type);
                }
                value = argument();
                Object text = shown(value, type);
                return pad(
                        precision >= 0 && precision < Text.length(text)
                                ? Text.slice(text, 0, precision)
                                : text);
            }
            case 'c' -> {
                value = argument();
                return pad(character(value));
            }
            case 'd', 'i', 'u', 'o', 'x', 'X' -> {
                value = argument();
                return integer(value, type);
            }
            case 'e', 'E', 'f', 'F', 'g', 'G' -> {
                value = argument();
                double d = real(value);
                String text = FormatSpec.plain(d, (char) type, precision, alternate);
                boolean negative = text.startsWith("-");
                return number(
                        negative,
                        "",
                        negative ? text.substring(1) : text,
                        !Double.isNaN(d) && !Double.isInfinite(d));
            }
            default -> throw unsupported(type);
        }
    }

    private PyException unsupported(int type) {
        return Errors.value(
                "unsupported format character '"
                        + new String(Character.toChars(type))
                        + "' (0x"
                        + Integer.toHexString(type)
                        + ") at index "
                        + (i - 1));
    }

    private Object shown(Object value, int type) {
        if (type == 'a' || type == 'r' && binary) {
            return Display.ascii(in, value);
        }
        if (type == 'r') {
            return Display.repr(in, value);
        }
        return binary ? asBytes(value).latin1() : Text.plain(Display.str(in, value));
    }

    private PyBytes asBytes(Object value) {
        if (PyBytes.isBuffer(value)) {
            return new PyBytes(PyBytes.bytesOf(in, value));
        }
        Object method = PyClass.of(value).lookup("__bytes__");
        if (method == null) {
            throw Errors.type(
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                            + PyClass.of(value).name()
                            + "'");
        }
        if (in.callSpecial(method, value) instanceof PyBytes made) {
            return made;
        }
        throw Errors.type("__bytes__ returned non-bytes");
    }

    private double real(Object value) {
        if (Numbers.real(value) == null
                && Numbers.integer(value) == null
                && PyClass.of(value).lookup("__float__") == null
                && PyClass.of(value).lookup("__index__") == null) {
            throw Errors.type("must be real number, not " + PyClass.of(value).name());
        }
        return Numbers.toDouble(in, value);
    }

    private Object oneByte(Object value) {
        if (value instanceof PyAnyBytes bytes) {
            if (bytes.size() != 1) {
                throw Errors.type(
                        "%c requires an integer in range(256) or a single byte, not a "
                                + PyClass.of(value).name()
                                + " object of length "
                                + bytes.size());
            }
            return Text.of(bytes.now()[0] & 0xff);
        }
        if (Numbers.integer(value) == null) {
            throw Errors.type(
                    "%c requires an integer in range(256) or a single byte, not "
                            + PyClass.of(value).name());
        }
        if (!(Numbers.integer(value) instanceof Long n) || n < 0 || n > 255) {
            throw Errors.overflow("%c arg not in range(256)");
        }
        return Text.of((int) (long) n);
    }

    private Object character(Object value) {
        if (binary) {
            return oneByte(value);
        }
        if (Text.is(value)) {
            if (Text.length(Text.plain(value)) != 1) {
                throw Errors.type(
                        "%c requires an int or a unicode character, not a string of length "
                                + Text.length(Text.plain(value)));
            }
            return Text.plain(value);
        }
        if (Numbers.integer(value) == null) {
            throw Errors.type(
                    "%c requires an int or a unicode character, not " + PyClass.of(value).name());
        }
        if (!(Numbers.integer(value) instanceof Long n) || n < 0 || n > 0x10FFFF) {
            throw Errors.overflow("%c arg not in range(0x110000)");
        }
        return Text.of((int) (long) n);
    }

    private Object integer(Object value, int type) {
        Object n = Numbers.integer(value);
        boolean decimal = type == 'd' || type == 'i' || type == 'u';
        if (n == null && decimal && Numbers.real(value) != null) {
            n = PyFloat.toInt(Numbers.real(value));
        }
        if (n == null) {
            Object answer = PyClass.of(value).slots().index(in, value);
            if (answer == null && decimal) {
                answer = PyClass.of(value).slots().toInt(in, value);
            }
            n = answer == null ? null : Numbers.integer(answer);
        }
        if (n == null) {
            throw Errors.type(
                    "%"
                            + (char) type
                            + " format: "
                            + (decimal ? "a real number" : "an integer")
                            + " is required, not "
                            + PyClass.of(value).name());
        }
        BigInteger big = Numbers.big(n);
        String digits = big.abs().toString(decimal ? 10 : type == 'o' ? 8 : 16);
        if (digits.length() < precision) {
            digits = "0".repeat(precision - digits.length()) + digits;
        }
        if (type == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
        }
        String prefix = alternate && !decimal ? "0" + (char) type : "";
        return number(big.signum() < 0, prefix, digits, true);
    }

    private Object number(boolean negative, String prefix, String digits, boolean finite) {
        String head = (negative ? "-" : plus ? "+" : blank ? " " : "") + prefix;
        if (zero && !left && finite) {
            int missing = width - head.length() - digits.length();
            return head + "0".repeat(Math.max(0, missing)) + digits;
        }
        return pad(head + digits);
    }

    private Object pad(Object text) {
        int missing = width - Text.length(text);
        if (missing <= 0) {
            return text;
        }
        return left
                ? Text.concat(text, " ".repeat(missing))
                : Text.concat(" ".repeat(missing), text);
    }
}
