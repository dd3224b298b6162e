package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;

/// An instance of a subclass of str.
public final class PyStrObject extends PyObject {
    private final Object value;

    public PyStrObject(PyClass type, Object value) {
        super(type);
        this.value = value;
    }

    /// The plain str: a `String` or a `WideStr`.
    public Object value() {
        return value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
