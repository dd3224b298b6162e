package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `reversed` of a sequence.
@PyType("reversed")
public final class PyReversed extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyReversedTable());

    private final Object sequence;
    private long next;

    PyReversed(Object sequence, long last) {
        super(TYPE);
        this.sequence = sequence;
        next = last;
    }

    @PySlot("__new__($type, object, /)")
    static Object create(Interp in, PyClass cls, Object sequence) {
        Object method = PyClass.of(sequence).lookup("__reversed__");
        if (method != null && method != PyNone.NONE) {
            return in.callSpecial(method, sequence);
        }
        if (method == PyNone.NONE
                || PyClass.of(sequence).lookup("__getitem__") == null
                || sequence instanceof PyDict) {
            throw Errors.type("'" + PyClass.of(sequence).name() + "' object is not reversible");
        }
        return new PyReversed(sequence, Sequences.length(in, sequence) - 1);
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (next < 0) {
            return null;
        }
        try {
            return Sequences.item(in, sequence, next--);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.INDEX_ERROR) || e.is(ExceptionTypes.STOP_ITERATION)) {
                next = -1;
                return null;
            }
            throw e;
        }
    }

    @PyMethod("__length_hint__")
    long hint() {
        return next + 1;
    }
}
