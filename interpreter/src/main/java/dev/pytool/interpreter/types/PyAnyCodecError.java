package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;

import java.util.List;

/// What the errors of encoding and decoding share.
abstract class PyAnyCodecError extends PyAnyUnicodeError {
    PyAnyCodecError(PyClass type) {
        super(type, List.of("encoding", "object", "start", "end", "reason"));
    }

    /// The encoding as the error's text begins.
    final String codec(Interp in) {
        return "'" + Display.strText(in, field("encoding")) + "' codec can't ";
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
