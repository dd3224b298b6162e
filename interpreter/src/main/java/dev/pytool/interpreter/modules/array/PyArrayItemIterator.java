package dev.pytool.interpreter.modules.array;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of an array.
@PyType(value = "arrayiterator", module = "array", home = "-", subclassable = false)
final class PyArrayItemIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyArrayItemIteratorTable());

    private PyArray array;
    private int next;

    PyArrayItemIterator(PyArray array) {
        super(TYPE);
        this.array = array;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        if (array != null && next < array.size()) {
            return array.at(next++);
        }
        array = null;
        return null;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object iter = in.machine().builtins().get("iter");
        return array == null
                ? new PyTuple(iter, new PyTuple(PyTuple.EMPTY))
                : new PyTuple(iter, new PyTuple(array), (long) next);
    }

    @PyMethod("__setstate__($self, state, /)")
    void restore(long at) {
        next = (int) Math.max(0, at);
    }
}
