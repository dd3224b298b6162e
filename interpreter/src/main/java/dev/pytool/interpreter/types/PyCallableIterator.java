package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `iter(callable, sentinel)`.
@PyType(value = "callable_iterator", home = "-", subclassable = false)
public final class PyCallableIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCallableIteratorTable());

    private Object callable;
    private final Object sentinel;

    public PyCallableIterator(Object callable, Object sentinel) {
        super(TYPE);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (callable == null) {
            return null;
        }
        Object value;
        try {
            value = in.call(callable);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.STOP_ITERATION)) {
                callable = null;
                return null;
            }
            throw e;
        }
        if (Comparison.same(in, sentinel, value)) {
            callable = null;
            return null;
        }
        return value;
    }
}
