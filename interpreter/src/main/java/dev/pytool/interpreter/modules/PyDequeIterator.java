package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.List;

/// The iterator of a deque.
@PyType(value = "_deque_iterator", module = "_collections", home = "-", subclassable = false)
final class PyDequeIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDequeIteratorTable());

    private final PyDeque deque;
    private final List<Object> items;
    private final int version;
    private int next;

    PyDequeIterator(PyDeque deque, List<Object> items, int version) {
        super(TYPE);
        this.deque = deque;
        this.items = items;
        this.version = version;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        if (deque.version() != version) {
            throw Errors.runtime("deque mutated during iteration");
        }
        return next < items.size() ? items.get(next++) : null;
    }
}
