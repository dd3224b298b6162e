package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of an object that only has `__getitem__`.
@PyType(value = "iterator", home = "-", subclassable = false)
public final class PySequenceIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySequenceIteratorTable());

    private Object sequence;
    private long next;

    public PySequenceIterator(Object sequence) {
        super(TYPE);
        this.sequence = sequence;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (sequence == null) {
            return null;
        }
        try {
            return Sequences.item(in, sequence, next++);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.INDEX_ERROR) || e.is(ExceptionTypes.STOP_ITERATION)) {
                sequence = null;
                return null;
            }
            throw e;
        }
    }
}
