package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a memoryview.
@PyType(value = "memory_iterator", home = "-", subclassable = false)
final class PyMemoryIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMemoryIteratorTable());

    private final PyMemoryView view;
    private final long length;
    private long next;

    PyMemoryIterator(PyMemoryView view, long length) {
        super(TYPE);
        this.view = view;
        this.length = length;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        return next < length ? view.item(in, next++) : null;
    }
}
