package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a list.
@PyType(value = "list_iterator", home = "-", subclassable = false)
public final class PyListIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyListIteratorTable());

    private PyList list;
    private int next;

    public PyListIterator(PyList list) {
        super(TYPE);
        this.list = list;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    public Object next() {
        if (list != null && next < list.size()) {
            return list.at(next++);
        }
        list = null;
        return null;
    }

    @PyMethod("__length_hint__")
    long hint() {
        return list == null ? 0 : Math.max(0, list.size() - next);
    }
}
