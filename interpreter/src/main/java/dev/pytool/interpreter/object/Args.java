package dev.pytool.interpreter.object;

import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyNone;

import java.math.BigInteger;

/// Argument counts and conversions of native functions, called by the generated tables.
public final class Args {
    public static final Object[] NONE = {};
    public static final String[] NO_NAMES = {};

    private Args() {}

    public static PyException wrongCount(String name, Object[] a, String[] kw, int wanted) {
        if (kw.length != 0) {
            return Errors.type(name + "() takes no keyword arguments");
        }
        return switch (wanted) {
            case 0 -> Errors.type(name + "() takes no arguments (" + a.length + " given)");
            case 1 -> Errors.type(name + "() takes exactly one argument (" + a.length + " given)");
            default ->
                    Errors.type(
                            name.substring(name.lastIndexOf('.') + 1)
                                    + " expected "
                                    + wanted
                                    + " arguments, got "
                                    + a.length);
        };
    }

    public static void checkWrapper(String name, Object[] a, String[] kw, int least, int most) {
        if (kw.length != 0) {
            throw Errors.type("wrapper " + name + "() takes no keyword arguments");
        }
        if (a.length < least || a.length > most) {
            throw Errors.type(
                    "expected "
                            + most
                            + " argument"
                            + (most == 1 ? "" : "s")
                            + ", got "
                            + a.length);
        }
    }

    /// The answer of a native special method seen from Python: `null` is the end of an iteration.
    public static Object orStop(Object value) {
        if (value == null) {
            throw Errors.stopIteration(PyNone.NONE);
        }
        return value;
    }

    public static String attributeName(Object value) {
        Object plain = Text.plain(value);
        if (plain instanceof String s) {
            return s;
        }
        if (plain instanceof WideStr w) {
            return w.toString();
        }
        throw Errors.type("attribute name must be string, not '" + PyClass.of(value).name() + "'");
    }

    public static long toLong(Interp in, Object value) {
        if (value instanceof Long n) {
            return n;
        }
        Object n = Numbers.index(in, value);
        if (n instanceof Long l) {
            return l;
        }
        throw Errors.overflow("Python int too large to convert to C ssize_t");
    }

    public static int toInt(Interp in, Object value) {
        long n = toLong(in, value);
        if (n != (int) n) {
            throw Errors.overflow(
                    n > 0
                            ? "signed integer is greater than maximum"
                            : "signed integer is less than minimum");
        }
        return (int) n;
    }

    /// A number of items: never negative.
    public static long toLength(Interp in, Object value) {
        Object n = Numbers.index(in, value);
        if (n instanceof BigInteger) {
            throw Errors.overflow("cannot fit 'int' into an index-sized integer");
        }
        if ((Long) n < 0) {
            throw Errors.value("__len__() should return >= 0");
        }
        return (Long) n;
    }

    public static boolean toBoolean(Interp in, Object value) {
        return in.isTrue(value);
    }

    public static double toDouble(Interp in, Object value) {
        return Numbers.toDouble(in, value);
    }

    /// Java text of a str argument.
    public static String toText(Object value, String function, String parameter) {
        if (value == null) {
            return null;
        }
        if (!Text.is(value)) {
            throw Errors.type(
                    function + "() argument '" + parameter + "' must be str, not " + shown(value));
        }
        return Text.java(value);
    }

    /// The argument itself, when it is an instance of the type or absent.
    public static Object check(Object value, PyClass type, String function, String parameter) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        throw Errors.type(
                function
                        + "() argument '"
                        + parameter
                        + "' must be "
                        + type.name()
                        + ", not "
                        + shown(value));
    }

    /// The name of a value's type as argument errors print it.
    public static String shown(Object value) {
        return value == PyNone.NONE ? "None" : PyClass.of(value).name();
    }
}
