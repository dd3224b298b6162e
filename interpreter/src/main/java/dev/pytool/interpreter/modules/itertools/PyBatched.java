package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `itertools.batched`: tuples of a number of items; the last may be shorter.
@PyType(value = "batched", module = "itertools")
public final class PyBatched extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyBatchedTable());

    private final Object iterator;
    private final long size;
    private final boolean strict;

    private PyBatched(PyClass type, Object iterator, long size, boolean strict) {
        super(type);
        this.iterator = iterator;
        this.size = size;
        this.strict = strict;
    }

    @PySlot("__new__($type, iterable, n, *, strict=False)")
    static Object create(Interp in, PyClass cls, Object iterable, long n, boolean strict) {
        if (n < 1) {
            throw Errors.value("n must be at least one");
        }
        return new PyBatched(cls, Iteration.iterator(in, iterable), n, strict);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        List<Object> batch = new ArrayList<>();
        while (batch.size() < size) {
            Object item = Iteration.next(in, iterator);
            if (item == null) {
                break;
            }
            batch.add(item);
        }
        if (batch.isEmpty()) {
            return null;
        }
        if (strict && batch.size() < size) {
            throw Errors.value("batched(): incomplete batch");
        }
        return new PyTuple(batch.toArray());
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
