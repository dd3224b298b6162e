package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.combinations_with_replacement`: subsequences in which items may come again.
@PyType(value = "combinations_with_replacement", module = "itertools")
public final class PyCombinationsWithReplacement extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCombinationsWithReplacementTable());

    private final Object[] pool;
    private final int[] indexes;
    private boolean started;
    private boolean over;

    private PyCombinationsWithReplacement(PyClass type, Object[] pool, int length) {
        super(type);
        this.pool = pool;
        this.indexes = new int[length];
        for (int i = 0; i < length; i++) {
            indexes[i] = 0;
        }
        over = length > 0 && pool.length == 0;
    }

    @PySlot("__new__($type, iterable, r)")
    static Object create(Interp in, PyClass cls, Object iterable, int r) {
        if (r < 0) {
            throw Errors.value("r must be non-negative");
        }
        return new PyCombinationsWithReplacement(cls, Iteration.array(in, iterable), r);
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
            if (indexes[i] != pool.length - 1) {
                indexes[i]++;
                for (int j = i + 1; j < indexes.length; j++) {
                    indexes[j] = indexes[i];
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
