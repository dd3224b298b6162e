package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.takewhile`: items up to the first that fails the test.
@PyType(value = "takewhile", module = "itertools")
public final class PyTakewhile extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTakewhileTable());

    private final Object predicate;
    private final Object iterator;
    private boolean over;

    private PyTakewhile(PyClass type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PySlot("__new__($type, predicate, iterable, /)")
    static Object create(Interp in, PyClass cls, Object predicate, Object iterable) {
        return new PyTakewhile(cls, predicate, Iteration.iterator(in, iterable));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (over) {
            return null;
        }
        Object item = Iteration.next(in, iterator);
        if (item != null && in.isTrue(in.call(predicate, item))) {
            return item;
        }
        over = true;
        return null;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
