package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.combinations`: subsequences in the order of the input.
@PyType(value = "combinations", module = "itertools")
public final class PyCombinations extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCombinationsTable());

    private final Object[] pool;
    private final int[] indexes;
    private boolean started;
    private boolean over;

    private PyCombinations(PyClass type, Object[] pool, int length) {
        super(type);
        this.pool = pool;
        this.indexes = new int[length];
        for (int i = 0; i < length; i++) {
            indexes[i] = i;
        }
        over = length > pool.length;
    }

    @PySlot("__new__($type, iterable, r)")
    static Object create(Interp in, PyClass cls, Object iterable, int r) {
        if (r < 0) {
            throw Errors.value("r must be non-negative");
        }
        return new PyCombinations(cls, Iteration.array(in, iterable), r);
    }

    @PySlot("__next__")
    Object next() {
        if (over) {
            return null;
        }
        if (started && !advance()) {
            over = true;
            return null;
        }
        started = true;
        Object[] items = new Object[indexes.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indexes[i]];
        }
        return new PyTuple(items);
    }

    private boolean advance() {
        for (int i = indexes.length - 1; i >= 0; i--) {
            if (indexes[i] != i + pool.length - indexes.length) {
                indexes[i]++;
                for (int j = i + 1; j < indexes.length; j++) {
                    indexes[j] = indexes[j - 1] + 1;
                }
                return true;
            }
        }
        return false;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
