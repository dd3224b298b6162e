package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyBaseObject;

/// A value that an asynchronous generator yields, told apart from what its awaits hand through.
final class AsyncValue extends PyObject {
    final Object value;

    AsyncValue(Object value) {
        super(PyBaseObject.TYPE);
        this.value = value;
    }
}
