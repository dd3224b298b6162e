package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.product`: the cartesian product.
@PyType(value = "product", module = "itertools")
public final class PyProduct extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyProductTable());

    private final Object[][] pools;
    private int[] indexes;
    private boolean over;

    private PyProduct(PyClass type, Object[][] pools) {
        super(type);
        this.pools = pools;
        for (Object[] pool : pools) {
            over |= pool.length == 0;
        }
    }

    @PySlot("__new__($type, *iterables, repeat=1)")
    static Object create(Interp in, PyClass cls, Object[] iterables, long repeat) {
        if (repeat < 0) {
            throw Errors.value("repeat argument cannot be negative");
        }
        Object[][] pools = new Object[Math.multiplyExact(iterables.length, (int) repeat)][];
        for (int i = 0; i < pools.length; i++) {
            pools[i] =
                    i < iterables.length
                            ? Iteration.array(in, iterables[i])
                            : pools[i - iterables.length];
        }
        return new PyProduct(cls, pools);
    }

    @PySlot("__next__")
    Object next() {
        if (over) {
            return null;
        }
        if (indexes == null) {
            indexes = new int[pools.length];
        } else if (!advance()) {
            over = true;
            return null;
        }
        Object[] items = new Object[pools.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = pools[i][indexes[i]];
        }
        return new PyTuple(items);
    }

    private boolean advance() {
        for (int i = pools.length - 1; i >= 0; i--) {
            if (++indexes[i] < pools[i].length) {
                return true;
            }
            indexes[i] = 0;
        }
        return false;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
