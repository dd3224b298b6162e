package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyStr;
import dev.pytool.interpreter.types.PyTuple;

import java.math.BigInteger;
import java.util.Optional;

/// Python values as decimal numbers.
final class DecimalValues {
    private DecimalValues() {}

    /// A Decimal or an int; raises TypeError for others.
    static Dec exact(Interp in, Object value) {
        Dec plain = orNull(value);
        if (plain == null) {
            throw Errors.type(
                    "conversion from " + PyClass.of(value).name() + " to Decimal is not supported");
        }
        return plain;
    }

    /// A Decimal or an int; `null` for others.
    static Dec orNull(Object value) {
        if (value instanceof PyDecimal d) {
            return d.value();
        }
        Object n = Numbers.integer(value);
        return n == null ? null : Dec.of(Numbers.big(n));
    }

    /// The text with ASCII digits and without outer space and underscores.
    static String plainText(Object text) {
        int[] points = Text.points(Text.plain(text));
        int start = 0;
        int end = points.length;
        while (start < end && PyStr.isSpace(points[start])) {
            start++;
        }
        while (end > start && PyStr.isSpace(points[end - 1])) {
            end--;
        }
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
            int c = points[i];
            boolean digit = c >= 128 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            if (c != '_') {
                out.appendCodePoint(digit ? '0' + Character.digit(c, 10) : c);
            }
        }
        return out.toString();
    }

    /// What the constructor makes of a value, exactly.
    static Dec construct(Interp in, Object value, PyDecimalContext context) {
        if (value instanceof PyDecimal d) {
            return d.value();
        }
        if (Text.is(value)) {
            Optional<Dec> parsed = DecSpelling.parse(plainText(value));
            if (parsed.isEmpty()) {
                context.signal(in, Signal.CONVERSION_SYNTAX);
                return Dec.NAN;
            }
            return within(in, parsed.get(), context);
        }
        Object n = Numbers.integer(value);
        if (n != null) {
            return Dec.of(Numbers.big(n));
        }
        if (Numbers.real(value) != null) {
            context.signal(in, Signal.FLOAT_OPERATION);
            return DecSpelling.ofDouble(Numbers.real(value));
        }
        if (value instanceof PyTuple || value instanceof PyList) {
            return ofTuple(in, in.listOf(value).toArray());
        }
        throw Errors.type(
                "conversion from " + PyClass.of(value).name() + " to Decimal is not supported");
    }

    /// Refuses exponents that no context can hold.
    private static Dec within(Interp in, Dec x, PyDecimalContext context) {
        boolean outside =
                x.isFinite()
                        && (x.adjusted() > DecimalModule.GREATEST
                                || x.exponent() < DecimalModule.TINIEST);
        if (outside && !x.isZero()) {
            context.signal(in, Signal.INVALID_OPERATION);
            return Dec.NAN;
        }
        return x;
    }

    private static Dec ofTuple(Interp in, Object[] parts) {
        if (parts.length != 3) {
            throw Errors.value("argument must be a sequence of length 3");
        }
        if (!(Numbers.integer(parts[0]) instanceof Long sign) || sign != 0 && sign != 1) {
            throw Errors.value("sign must be an integer with the value 0 or 1");
        }
        Object[] digits =
                parts[1] instanceof PyTuple || parts[1] instanceof PyList
                        ? in.listOf(parts[1]).toArray()
                        : null;
        if (digits == null) {
            throw Errors.value("coefficient must be a tuple of digits");
        }
        StringBuilder all = new StringBuilder("0");
        for (Object digit : digits) {
            if (!(Numbers.integer(digit) instanceof Long d) || d < 0 || d > 9) {
                throw Errors.value("coefficient must be a tuple of digits");
            }
            all.append((char) ('0' + d));
        }
        BigInteger coefficient = new BigInteger(all.toString());
        boolean minus = sign == 1;
        if (Text.is(parts[2])) {
            return switch (Text.java(parts[2])) {
                case "F" -> Dec.infinity(minus);
                case "n" -> new Dec(Dec.Kind.NAN, minus, coefficient, 0);
                case "N" -> new Dec(Dec.Kind.SIGNALLING, minus, coefficient, 0);
                default ->
                        throw Errors.value(
                                "string argument in the third position must be 'F', 'n' or 'N'");
            };
        }
        if (!(Numbers.integer(parts[2]) instanceof Long exponent)) {
            throw Errors.value("exponent must be an integer");
        }
        return Dec.of(minus, coefficient, exponent);
    }

    static boolean isNone(Object value) {
        return value == null || value == PyNone.NONE;
    }
}
