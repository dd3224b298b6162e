package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyFloatObject;
import dev.pytool.interpreter.types.PyIntObject;

import java.math.BigInteger;

/// Numbers as Java sees them: `Long` where the value fits, `BigInteger` where it does not,
/// `Double`.
public final class Numbers {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    /// The normal form of an int.
    public static Object of(BigInteger value) {
        return value.bitLength() <= 63 ? (Object) value.longValue() : value;
    }

    /// The plain int behind an int, a bool or an instance of a subclass of int; `null` for anything
    /// else.
    public static Object integer(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return value;
        }
        if (value instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        return value instanceof PyIntObject i ? i.value() : null;
    }

    /// The plain int behind a value; a bool is one, too.
    public static BigInteger big(Object integer) {
        return integer instanceof BigInteger b ? b : BigInteger.valueOf((Long) integer);
    }

    /// `operator.index(value)`: a `Long` or a `BigInteger`.
    public static Object index(Interp in, Object value) {
        Object plain = integer(value);
        if (plain != null) {
            return plain;
        }
        Object answer = PyClass.of(value).slots().index(in, value);
        if (answer == null) {
            throw Errors.type(
                    "'"
                            + PyClass.of(value).name()
                            + "' object cannot be interpreted as an integer");
        }
        plain = integer(answer);
        if (plain == null) {
            throw Errors.type(
                    "__index__ returned non-int (type " + PyClass.of(answer).name() + ")");
        }
        return plain;
    }

    /// The value as an index, clipped to the range of `long`.
    public static long clippedIndex(Interp in, Object value) {
        Object n = index(in, value);
        return n instanceof Long l
                ? l
                : ((BigInteger) n).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /// The float behind a float or an instance of a subclass of it; `null` for anything else.
    public static Double real(Object value) {
        if (value instanceof Double d) {
            return d;
        }
        return value instanceof PyFloatObject f ? f.value() : null;
    }

    /// The value as a C double argument: a float, or what `__float__` and `__index__` answer.
    public static double toDouble(Interp in, Object value) {
        Double real = real(value);
        if (real != null) {
            return real;
        }
        Object plain = integer(value);
        if (plain != null) {
            return ofInteger(plain);
        }
        Object answer = PyClass.of(value).slots().toFloat(in, value);
        if (answer == null) {
            answer = PyClass.of(value).slots().index(in, value);
            if (answer == null) {
                throw Errors.type("must be real number, not " + PyClass.of(value).name());
            }
            return ofInteger(integer(answer));
        }
        real = real(answer);
        if (real == null) {
            throw Errors.type(
                    PyClass.of(value).name()
                            + ".__float__ returned non-float (type "
                            + PyClass.of(answer).name()
                            + ")");
        }
        return real;
    }

    /// An int as a float, rounded to even; raises OverflowError.
    public static double ofInteger(Object integer) {
        if (integer instanceof Long n) {
            return n;
        }
        double d = ((BigInteger) integer).doubleValue();
        if (Double.isInfinite(d)) {
            throw Errors.overflow("int too large to convert to float");
        }
        return d;
    }

    static boolean fits(BigInteger value) {
        return value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0;
    }
}
