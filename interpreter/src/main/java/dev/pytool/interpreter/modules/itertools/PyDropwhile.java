package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.dropwhile`: items from the first that fails the test on.
@PyType(value = "dropwhile", module = "itertools")
public final class PyDropwhile extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDropwhileTable());

    private final Object predicate;
    private final Object iterator;
    private boolean over;

    private PyDropwhile(PyClass type, Object predicate, Object iterator) {
        super(type);
        this.predicate = predicate;
        this.iterator = iterator;
    }

    @PySlot("__new__($type, predicate, iterable, /)")
    static Object create(Interp in, PyClass cls, Object predicate, Object iterable) {
        return new PyDropwhile(cls, predicate, Iteration.iterator(in, iterable));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        while (true) {
            Object item = Iteration.next(in, iterator);
            if (item == null || over || !in.isTrue(in.call(predicate, item))) {
                over = true;
                return item;
            }
        }
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
