package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `zip`.
@PyType("zip")
public final class PyZip extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyZipTable());

    private final Object[] iterators;
    private final boolean strict;

    private PyZip(PyClass type, Object[] iterators, boolean strict) {
        super(type);
        this.iterators = iterators;
        this.strict = strict;
    }

    @PySlot("__new__($type, *iterables, **options)")
    static Object create(Interp in, PyClass cls, Object[] iterables, PyDict options) {
        if (options.size() > 1) {
            throw Errors.type(
                    "zip() takes at most 1 keyword argument (" + options.size() + " given)");
        }
        Object wanted = options.get("strict");
        if (wanted == null && options.size() == 1) {
            throw Errors.type(
                    "zip() got an unexpected keyword argument '"
                            + Text.java(options.keys().getFirst())
                            + "'");
        }
        boolean strict = wanted != null && in.isTrue(wanted);
        Object[] iterators = new Object[iterables.length];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = Iteration.iterator(in, iterables[i]);
        }
        return new PyZip(cls, iterators, strict);
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (iterators.length == 0) {
            return null;
        }
        Object[] values = new Object[iterators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Iteration.next(in, iterators[i]);
            if (values[i] == null) {
                if (strict) {
                    checkLengths(in, i);
                }
                return null;
            }
        }
        return new PyTuple(values);
    }

    private void checkLengths(Interp in, int ended) {
        if (ended > 0) {
            throw Errors.value(
                    "zip() argument "
                            + (ended + 1)
                            + " is shorter than argument"
                            + (ended == 1 ? " 1" : "s 1-" + ended));
        }
        for (int i = 1; i < iterators.length; i++) {
            if (Iteration.next(in, iterators[i]) != null) {
                throw Errors.value(
                        "zip() argument "
                                + (i + 1)
                                + " is longer than argument"
                                + (i == 1 ? " 1" : "s 1-" + i));
            }
        }
    }
}
