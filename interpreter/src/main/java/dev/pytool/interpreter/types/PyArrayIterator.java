package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a tuple and of other fixed runs of values.
@PyType(value = "tuple_iterator", home = "-", subclassable = false)
public final class PyArrayIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyArrayIteratorTable());

    private final Object[] items;
    private int next;

    public PyArrayIterator(Object... items) {
        super(TYPE);
        this.items = items;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    public Object next() {
        return next < items.length ? items[next++] : null;
    }

    @PyMethod("__length_hint__")
    long hint() {
        return items.length - next;
    }
}
