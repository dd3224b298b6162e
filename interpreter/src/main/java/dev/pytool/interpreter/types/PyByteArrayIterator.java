package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyType;

/// The iterator of a bytearray.
@PyType(value = "bytearray_iterator", home = "-", subclassable = false)
final class PyByteArrayIterator extends PyAnyBytesIterator {
    public static final PyClass TYPE = PyClass.builtin(new PyByteArrayIteratorTable());

    PyByteArrayIterator(PyAnyBytes bytes) {
        super(TYPE, bytes);
    }
}
