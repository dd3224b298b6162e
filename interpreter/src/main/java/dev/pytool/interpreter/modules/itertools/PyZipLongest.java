package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.zip_longest`: tuples across iterables, until the longest ends.
@PyType(value = "zip_longest", module = "itertools")
public final class PyZipLongest extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyZipLongestTable());

    private final Object[] iterators;
    private final Object fill;
    private int alive;

    private PyZipLongest(PyClass type, Object[] iterators, Object fill) {
        super(type);
        this.iterators = iterators;
        this.fill = fill;
        this.alive = iterators.length;
    }

    @PySlot("__new__($type, *iterables, fillvalue=None)")
    static Object create(Interp in, PyClass cls, Object[] iterables, Object fill) {
        Object[] iterators = new Object[iterables.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iterator(in, iterables[i]);
        }
        return new PyZipLongest(cls, iterators, fill);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (alive == 0) {
            return null;
        }
        Object[] items = new Object[iterators.length];
        for (int i = 0; i < items.length; i++) {
            Object item = iterators[i] == null ? null : Iteration.next(in, iterators[i]);
            if (item == null) {
                if (iterators[i] != null) {
                    iterators[i] = null;
                    if (--alive == 0) {
                        return null;
                    }
                }
                item = fill;
            }
            items[i] = item;
        }
        return new PyTuple(items);
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
