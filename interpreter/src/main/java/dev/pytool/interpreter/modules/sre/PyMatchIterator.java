package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// What `finditer` answers.
@PyType(value = "callable_iterator", home = "-", subclassable = false)
final class PyMatchIterator extends PyObject {
    static final PyClass TYPE = PyClass.builtin(new PyMatchIteratorTable());

    private final Scan scan;

    PyMatchIterator(Scan scan) {
        super(TYPE);
        this.scan = scan;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        return scan.search();
    }
}
