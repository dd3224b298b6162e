package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyType;

/// The iterator of bytes.
@PyType(value = "bytes_iterator", home = "-", subclassable = false)
final class PyBytesIterator extends PyAnyBytesIterator {
    public static final PyClass TYPE = PyClass.builtin(new PyBytesIteratorTable());

    PyBytesIterator(PyAnyBytes bytes) {
        super(TYPE, bytes);
    }
}
