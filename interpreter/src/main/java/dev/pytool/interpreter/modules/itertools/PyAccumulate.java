package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.accumulate`: running totals, or running results of a function of two.
@PyType(value = "accumulate", module = "itertools")
public final class PyAccumulate extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyAccumulateTable());

    private final Object iterator;
    private final Object function;
    private Object initial;
    private Object total;

    private PyAccumulate(PyClass type, Object iterator, Object function, Object initial) {
        super(type);
        this.iterator = iterator;
        this.function = function;
        this.initial = initial;
    }

    @PySlot("__new__($type, iterable, func=None, *, initial=None)")
    static Object create(Interp in, PyClass cls, Object iterable, Object function, Object initial) {
        return new PyAccumulate(cls, Iteration.iterator(in, iterable), function, initial);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (initial != PyNone.NONE) {
            total = initial;
            initial = PyNone.NONE;
            return total;
        }
        Object item = Iteration.next(in, iterator);
        if (item == null) {
            return null;
        }
        if (total == null) {
            total = item;
        } else {
            total =
                    function == PyNone.NONE
                            ? Operators.binary(in, Operators.ADD, total, item)
                            : in.call(function, total, item);
        }
        return total;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
