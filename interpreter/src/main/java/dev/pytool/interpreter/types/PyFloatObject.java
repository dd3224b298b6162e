package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;

/// An instance of a subclass of float.
public final class PyFloatObject extends PyObject {
    private final double value;

    public PyFloatObject(PyClass type, double value) {
        super(type);
        this.value = value;
    }

    public double value() {
        return value;
    }
}
