package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.permutations`: arrangements of a number of items.
@PyType(value = "permutations", module = "itertools")
public final class PyPermutations extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPermutationsTable());

    private final Object[] pool;
    private final int[] indexes;
    private final int[] cycles;
    private boolean started;
    private boolean over;

    private PyPermutations(PyClass type, Object[] pool, int length) {
        super(type);
        this.pool = pool;
        this.over = length > pool.length;
        this.indexes = new int[pool.length];
        this.cycles = new int[over ? 0 : length];
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = i;
        }
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = pool.length - i;
        }
    }

    @PySlot("__new__($type, iterable, r=None)")
    static Object create(Interp in, PyClass cls, Object iterable, Object r) {
        Object[] pool = Iteration.array(in, iterable);
        long length = r == PyNone.NONE ? pool.length : Args.toLong(in, r);
        if (length < 0) {
            throw Errors.value("r must be non-negative");
        }
        return new PyPermutations(cls, pool, (int) Math.min(length, Integer.MAX_VALUE));
    }

    @PySlot("__next__")
    Object next() {
        if (over || started && !advance()) {
            over = true;
            return null;
        }
        started = true;
        Object[] items = new Object[cycles.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pool[indexes[i]];
        }
        return new PyTuple(items);
    }

    private boolean advance() {
        for (int i = cycles.length - 1; i >= 0; i--) {
            if (--cycles[i] > 0) {
                int other = indexes.length - cycles[i];
                int swapped = indexes[i];
                indexes[i] = indexes[other];
                indexes[other] = swapped;
                return true;
            }
            int first = indexes[i];
            System.arraycopy(indexes, i + 1, indexes, i, indexes.length - i - 1);
            indexes[indexes.length - 1] = first;
            cycles[i] = indexes.length - i;
        }
        return false;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
