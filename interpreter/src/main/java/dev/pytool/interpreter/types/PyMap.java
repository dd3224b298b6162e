package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `map`.
@PyType("map")
public final class PyMap extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMapTable());

    private final Object function;
    private final Object[] iterators;
    private final boolean strict;

    private PyMap(PyClass type, Object function, Object[] iterators, boolean strict) {
        super(type);
        this.function = function;
        this.iterators = iterators;
        this.strict = strict;
    }

    @PySlot("__new__($type, function=<absent>, /, *iterables, strict=False)")
    static Object create(
            Interp in, PyClass cls, Object function, Object[] iterables, boolean strict) {
        if (function == null || iterables.length == 0) {
            throw Errors.type("map() must have at least two arguments.");
        }
        Object[] iterators = new Object[iterables.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iterator(in, iterables[i]);
        }
        return new PyMap(cls, function, iterators, strict);
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        Object[] values = new Object[iterators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Iteration.next(in, iterators[i]);
            if (values[i] == null) {
                if (strict && i > 0) {
                    throw Errors.value(
                            "map() argument "
                                    + (i + 1)
                                    + " is shorter than argument"
                                    + (i == 1 ? " 1" : "s 1-" + i));
                }
                return null;
            }
        }
        return in.call(function, values);
    }
}
