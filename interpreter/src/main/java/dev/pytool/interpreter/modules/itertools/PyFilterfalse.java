package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.filterfalse`: items that fail the test, or are false where there is none.
@PyType(value = "filterfalse", module = "itertools")
public final class PyFilterfalse extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyFilterfalseTable());

    private final Object predicate;
    private final Object iterator;

    private PyFilterfalse(PyClass type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PySlot("__new__($type, function, iterable, /)")
    static Object create(Interp in, PyClass cls, Object predicate, Object iterable) {
        return new PyFilterfalse(cls, predicate, Iteration.iterator(in, iterable));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        while (true) {
            Object item = Iteration.next(in, iterator);
            if (item == null
                    || !in.isTrue(predicate == PyNone.NONE ? item : in.call(predicate, item))) {
                return item;
            }
        }
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
