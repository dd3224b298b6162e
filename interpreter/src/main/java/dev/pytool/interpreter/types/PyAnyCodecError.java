package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;

/// What the errors of encoding and decoding share.
abstract class PyAnyCodecError extends PyAnyUnicodeError {
    PyAnyCodecError(PyClass type) {
        super(type);
    }

    @PyGetter("encoding")
    Object encodingAttribute() {
        return fieldOrNone("encoding");
    }

    @PySetter("encoding")
    void encodingAttribute(Object value) {
        setField("encoding", value);
    }
}
