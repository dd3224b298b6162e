package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;

/// What the iterators of bytes and bytearray share.
abstract class PyAnyBytesIterator extends PyObject {
    private PyAnyBytes bytes;
    private int next;

    PyAnyBytesIterator(PyClass type, PyAnyBytes bytes) {
        super(type);
        this.bytes = bytes;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        if (bytes != null && next < bytes.size()) {
            return (long) (bytes.memory().data()[next++] & 0xff);
        }
        bytes = null;
        return null;
    }

    @PyMethod("__length_hint__")
    long hint() {
        return bytes == null ? 0 : Math.max(0, bytes.size() - next);
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        Object iter = in.machine().builtins().get("iter");
        return bytes == null
                ? new PyTuple(iter, new PyTuple(PyTuple.EMPTY))
                : new PyTuple(iter, new PyTuple(bytes), (long) next);
    }

    @PyMethod("__setstate__($self, state, /)")
    void restore(long at) {
        if (bytes != null) {
            next = (int) Math.max(0, Math.min(at, bytes.size()));
        }
    }
}
