package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Slots;
import dev.pytool.interpreter.types.PyNotImplemented;

import java.util.Set;

/// Length, subscripts and membership.
public final class Sequences {
    private static final Set<String> SEQUENCES =
            Set.of("str", "list", "tuple", "bytes", "bytearray");

    private Sequences() {}

    /// `+` and `*` of sequences, after numbers declined: the texts of the errors differ.
    static Object addOrRepeat(Interp in, int op, Object a, Object b) {
        String left = layoutName(a);
        String right = layoutName(b);
        if (op == Operators.ADD && SEQUENCES.contains(left)) {
            if (left.equals("bytes") || left.equals("bytearray")) {
                throw Errors.type(
                        "can't concat " + PyClass.of(b).name() + " to " + PyClass.of(a).name());
            }
            throw Errors.type(
                    "can only concatenate "
                            + left
                            + " (not \""
                            + PyClass.of(b).name()
                            + "\") to "
                            + left);
        }
        if (op == Operators.MUL && SEQUENCES.contains(left)) {
            throw Errors.type(
                    "can't multiply sequence by non-int of type '" + PyClass.of(b).name() + "'");
        }
        if (op == Operators.MUL && SEQUENCES.contains(right)) {
            throw Errors.type(
                    "can't multiply sequence by non-int of type '" + PyClass.of(a).name() + "'");
        }
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    private static String layoutName(Object value) {
        for (PyClass c : PyClass.of(value).mro()) {
            if (!c.isHeap()) {
                return c.name();
            }
        }
        return "object";
    }

    /// `len(value)`.
    public static long length(Interp in, Object value) {
        long n = PyClass.of(value).slots().len(in, value);
        if (n < 0) {
            throw Errors.type("object of type '" + PyClass.of(value).name() + "' has no len()");
        }
        return n;
    }

    /// `container[key]`.
    public static Object item(Interp in, Object container, Object key) {
        Object value = PyClass.of(container).slots().getitem(in, container, key);
        if (value != null) {
            return value;
        }
        if (container instanceof PyClass cls) {
            Object hook =
                    cls.type() == PyClass.TYPE || cls.type().lookup("__getitem__") == null
                            ? Attributes.readOrNull(in, cls, "__class_getitem__")
                            : null;
            if (hook != null) {
                return in.call(hook, key);
            }
            if (cls == PyClass.TYPE) {
                return dev.pytool.interpreter.types.PyGenericAlias.of(cls, key);
            }
            throw Errors.type("type '" + cls.name() + "' is not subscriptable");
        }
        throw Errors.type("'" + PyClass.of(container).name() + "' object is not subscriptable");
    }

    public static void store(Interp in, Object container, Object key, Object value) {
        if (!PyClass.of(container).slots().setitem(in, container, key, value)) {
            throw Errors.type(
                    "'"
                            + PyClass.of(container).name()
                            + "' object does not support item assignment");
        }
    }

    public static void delete(Interp in, Object container, Object key) {
        if (!PyClass.of(container).slots().delitem(in, container, key)) {
            throw Errors.type(
                    "'" + PyClass.of(container).name() + "' object doesn't support item deletion");
        }
    }

    /// `value in container`.
    public static boolean contains(Interp in, Object container, Object value) {
        Slots slots = PyClass.of(container).slots();
        Object answer = slots.contains(in, container, value);
        if (answer != null) {
            return (Boolean) answer;
        }
        Object iterator;
        try {
            iterator = Iteration.iterator(in, container);
        } catch (PyException e) {
            if (e.is(dev.pytool.interpreter.object.ExceptionTypes.TYPE_ERROR)
                    && slots.iter(in, container) == null) {
                throw Errors.type(
                        "argument of type '"
                                + PyClass.of(container).name()
                                + "' is not a container or iterable");
            }
            throw e;
        }
        for (Object item = Iteration.next(in, iterator);
                item != null;
                item = Iteration.next(in, iterator)) {
            if (Comparison.same(in, item, value)) {
                return true;
            }
        }
        return false;
    }
}
