package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.islice`: some items of an iterable, by position.
@PyType(value = "islice", module = "itertools")
public final class PyIslice extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyIsliceTable());

    private Object iterator;
    private long next;
    private final long stop;
    private final long step;
    private long position;

    private PyIslice(PyClass type, Object iterator, long start, long stop, long step) {
        super(type);
        this.iterator = iterator;
        this.next = start;
        this.stop = stop;
        this.step = step;
    }

    @PySlot("__new__($type, *args)")
    static Object create(Interp in, PyClass cls, Object[] args) {
        if (args.length < 2) {
            throw Errors.type("islice expected at least 2 arguments, got " + args.length);
        }
        if (args.length > 4) {
            throw Errors.type("islice expected at most 4 arguments, got " + args.length);
        }
        long start = args.length > 2 ? bound(in, args[1], 0, "Indices") : 0;
        long stop =
                bound(
                        in,
                        args.length > 2 ? args[2] : args[1],
                        -1,
                        args.length > 2 ? "Indices" : "Stop argument");
        long step = args.length > 3 ? stride(in, args[3]) : 1;
        return new PyIslice(cls, Iteration.iterator(in, args[0]), start, stop, step);
    }

    private static long bound(Interp in, Object value, long absent, String what) {
        if (value == PyNone.NONE) {
            return absent;
        }
        boolean whole = value instanceof Long || PyClass.of(value).lookup("__index__") != null;
        long number = whole ? Numbers.clippedIndex(in, value) : -1;
        if (number < 0) {
            throw Errors.value(
                    what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
        }
        return number;
    }

    private static long stride(Interp in, Object value) {
        long number =
                value == PyNone.NONE
                        ? 1
                        : value instanceof Long n ? n : Numbers.clippedIndex(in, value);
        if (number < 1) {
            throw Errors.value("Step for islice() must be a positive integer or None.");
        }
        return number;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (iterator == null || stop >= 0 && next >= stop) {
            if (iterator != null) {
                skipTo(in, stop);
            }
            iterator = null;
            return null;
        }
        if (!skipTo(in, next)) {
            iterator = null;
            return null;
        }
        Object item = Iteration.next(in, iterator);
        position++;
        if (item == null) {
            iterator = null;
            return null;
        }
        next = next + step < 0 ? Long.MAX_VALUE : next + step;
        if (stop >= 0 && next > stop) {
            next = stop;
        }
        return item;
    }

    private boolean skipTo(Interp in, long target) {
        while (position < target) {
            if (Iteration.next(in, iterator) == null) {
                return false;
            }
            position++;
        }
        return true;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
