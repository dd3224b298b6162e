package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a range whose numbers fit in `long`.
@PyType(value = "range_iterator", home = "-", subclassable = false)
public final class PyRangeIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyRangeIteratorTable());

    private final long step;
    private long next;
    private long left;

    PyRangeIterator(long start, long step, long count) {
        super(TYPE);
        this.step = step;
        next = start;
        left = count;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    public Object next() {
        if (left == 0) {
            return null;
        }
        long value = next;
        next += step;
        left--;
        return value;
    }

    @PyMethod("__length_hint__")
    long hint() {
        return left;
    }
}
