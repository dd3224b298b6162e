package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a set.
@PyType(value = "set_iterator", home = "-", subclassable = false)
public final class PySetIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySetIteratorTable());

    private final int size;
    private PyAnySet set;
    private int next;
    private int left;

    PySetIterator(PyAnySet set) {
        super(TYPE);
        this.set = set;
        size = set.size();
        left = size;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        if (set == null) {
            return null;
        }
        if (set.size() != size) {
            set = null;
            throw Errors.runtime("Set changed size during iteration");
        }
        int at = set.next(next);
        if (at < 0) {
            set = null;
            return null;
        }
        next = at + 1;
        left--;
        return set.at(at);
    }

    @PyMethod("__length_hint__")
    long hint() {
        return set == null ? 0 : left;
    }
}
