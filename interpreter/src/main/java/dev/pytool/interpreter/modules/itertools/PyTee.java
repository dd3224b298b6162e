package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools._tee`: one of several iterators over the same items.
@PyType(value = "_tee", module = "itertools", subclassable = false)
public final class PyTee extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTeeTable());

    /// An item and what follows it, fetched when the first of the iterators gets there.
    private static final class Link {
        private Object item;
        private Link next;
    }

    private final Object iterator;
    private Link link;

    private PyTee(Object iterator, Link link) {
        super(TYPE);
        this.iterator = iterator;
        this.link = link;
    }

    /// A first iterator over the items of an iterable.
    static PyTee of(Interp in, Object iterable) {
        return iterable instanceof PyTee tee
                ? tee.copy()
                : new PyTee(Iteration.iterator(in, iterable), new Link());
    }

    @PySlot("__new__($type, iterable, /)")
    static Object create(Interp in, PyClass cls, Object iterable) {
        return of(in, iterable);
    }

    @PyMethod("__copy__")
    PyTee copy() {
        return new PyTee(iterator, link);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        if (link.next == null) {
            Object item = Iteration.next(in, iterator);
            if (item == null) {
                return null;
            }
            link.item = item;
            link.next = new Link();
        }
        Object item = link.item;
        link = link.next;
        return item;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
