package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyStr;

/// `repr`, `str`, `ascii`, `format`.
public final class Display {
    private Display() {}

    /// `repr(value)`: a str.
    public static Object repr(Interp in, Object value) {
        in.deepen();
        try {
            Object text = PyClass.of(value).slots().repr(in, value);
            if (!Text.is(text)) {
                throw Errors.type(
                        "__repr__ returned non-string (type " + PyClass.of(text).name() + ")");
            }
            return Text.plain(text);
        } finally {
            in.rise();
        }
    }

    public static String reprText(Interp in, Object value) {
        return Text.java(repr(in, value));
    }

    /// `str(value)`: a str.
    public static Object str(Interp in, Object value) {
        if (value instanceof String || PyClass.of(value) == PyStr.TYPE) {
            return value;
        }
        in.deepen();
        try {
            Object text = PyClass.of(value).slots().str(in, value);
            if (!Text.is(text)) {
                throw Errors.type(
                        "__str__ returned non-string (type " + PyClass.of(text).name() + ")");
            }
            return text;
        } finally {
            in.rise();
        }
    }

    public static String strText(Interp in, Object value) {
        return Text.java(str(in, value));
    }

    /// `format(value, spec)`.
    public static Object format(Interp in, Object value, Object spec) {
        if (Text.plain(spec) instanceof String s && s.isEmpty()) {
            if (value instanceof String) {
                return value;
            }
            if (value instanceof Long) {
                return value.toString();
            }
        }
        Object method = PyClass.of(value).lookup("__format__");
        Object text = in.callSpecial(method, value, spec);
        if (!Text.is(text)) {
            throw Errors.type("__format__ must return a str, not " + PyClass.of(text).name());
        }
        return text;
    }

    /// `ascii(value)`.
    public static Object ascii(Interp in, Object value) {
        Object repr = repr(in, value);
        StringBuilder out = new StringBuilder();
        for (int point : Text.points(repr)) {
            if (point < 128) {
                out.append((char) point);
            } else if (point < 256) {
                out.append(String.format("\\x%02x", point));
            } else if (point < 0x10000) {
                out.append(String.format("\\u%04x", point));
            } else {
                out.append(String.format("\\U%08x", point));
            }
        }
        return out.toString();
    }

    /// Notes that a container's repr begins; false where it is already being made further out.
    public static boolean enter(Interp in, Object container) {
        return in.shown().add(container);
    }

    public static void leave(Interp in, Object container) {
        in.shown().remove(container);
    }
}
