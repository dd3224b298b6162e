package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.pairwise`: overlapping pairs of neighbours.
@PyType(value = "pairwise", module = "itertools")
public final class PyPairwise extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyPairwiseTable());

    private final Object iterator;
    private Object previous;

    private PyPairwise(PyClass type, Object iterator) {
        super(type);
        this.iterator = iterator;
    }

    @PySlot("__new__($type, iterable, /)")
    static Object create(Interp in, PyClass cls, Object iterable) {
        return new PyPairwise(cls, Iteration.iterator(in, iterable));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (previous == null) {
            previous = Iteration.next(in, iterator);
        }
        Object item = previous == null ? null : Iteration.next(in, iterator);
        if (item == null) {
            return null;
        }
        Object pair = new PyTuple(previous, item);
        previous = item;
        return pair;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
