package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;

/// An instance of a subclass of int.
public final class PyIntObject extends PyObject {
    private final Object value;

    public PyIntObject(PyClass type, Object value) {
        super(type);
        this.value = value;
    }

    /// The plain int: a `Long` or a `BigInteger`.
    public Object value() {
        return value;
    }
}
