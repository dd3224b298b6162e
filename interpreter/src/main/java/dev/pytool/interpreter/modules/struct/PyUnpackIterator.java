package dev.pytool.interpreter.modules.struct;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// What `struct.iter_unpack` answers.
@PyType(value = "unpack_iterator", module = "_struct", home = "-", subclassable = false)
final class PyUnpackIterator extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyUnpackIteratorTable());

    private final Layout layout;
    private final byte[] data;
    private int next;

    PyUnpackIterator(Layout layout, byte[] data) {
        super(TYPE);
        this.layout = layout;
        this.data = data;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next() {
        if (next >= data.length) {
            return null;
        }
        PyTuple values = new PyTuple(Packing.unpack(layout, data, next));
        next += layout.size();
        return values;
    }

    @PyMethod("__length_hint__")
    long hint() {
        return (data.length - next) / layout.size();
    }
}
