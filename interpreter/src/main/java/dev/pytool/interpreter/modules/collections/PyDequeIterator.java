package dev.pytool.interpreter.modules.collections;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// The iterator of a deque, in either direction.
@PyType(value = "_deque_iterator", module = "_collections", subclassable = false)
public final class PyDequeIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDequeIteratorTable());

    private final PyDeque deque;
    private final boolean backward;
    private final int changes;
    private int done;

    PyDequeIterator(PyDeque deque, boolean backward) {
        super(TYPE);
        this.deque = deque;
        this.backward = backward;
        this.changes = deque.changes();
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        if (deque.changes() != changes) {
            throw Errors.runtime("deque mutated during iteration");
        }
        if (done >= deque.size()) {
            return null;
        }
        int index = done++;
        return deque.at(backward ? deque.size() - 1 - index : index);
    }

    @PyMethod("__length_hint__")
    long hint() {
        return deque.size() - done;
    }
}
