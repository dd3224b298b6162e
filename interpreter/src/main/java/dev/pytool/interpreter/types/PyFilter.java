package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `filter`.
@PyType("filter")
public final class PyFilter extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyFilterTable());

    private final Object function;
    private final Object iterator;

    private PyFilter(PyClass type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @PySlot("__new__($type, function, iterable, /)")
    static Object create(Interp in, PyClass cls, Object function, Object iterable) {
        return new PyFilter(cls, function, Iteration.iterator(in, iterable));
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            if (in.isTrue(
                    function == PyNone.NONE || function == PyBool.TYPE
                            ? x
                            : in.call(function, x))) {
                return x;
            }
        }
        return null;
    }
}
