package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.starmap`: a function of the items, each unpacked into arguments.
@PyType(value = "starmap", module = "itertools")
public final class PyStarmap extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyStarmapTable());

    private final Object function;
    private final Object iterator;

    private PyStarmap(PyClass type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PySlot("__new__($type, function, iterable, /)")
    static Object create(Interp in, PyClass cls, Object function, Object iterable) {
        return new PyStarmap(cls, function, Iteration.iterator(in, iterable));
    }

    @PySlot("__next__")
    Object next(Interp in) {
        Object item = Iteration.next(in, iterator);
        return item == null ? null : in.call(function, Iteration.array(in, item));
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
