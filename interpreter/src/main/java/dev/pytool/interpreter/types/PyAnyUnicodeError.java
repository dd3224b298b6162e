package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;

/// What the three errors about characters share.
abstract class PyAnyUnicodeError extends PyBaseException {
    PyAnyUnicodeError(PyClass type) {
        super(type);
    }

    @PyGetter("object")
    Object objectAttribute() {
        return fieldOrNone("object");
    }

    @PySetter("object")
    void objectAttribute(Object value) {
        setField("object", value);
    }

    @PyGetter("start")
    Object startAttribute() {
        return fieldOrNone("start");
    }

    @PySetter("start")
    void startAttribute(Object value) {
        setField("start", value);
    }

    @PyGetter("end")
    Object endAttribute() {
        return fieldOrNone("end");
    }

    @PySetter("end")
    void endAttribute(Object value) {
        setField("end", value);
    }

    @PyGetter("reason")
    Object reasonAttribute() {
        return fieldOrNone("reason");
    }

    @PySetter("reason")
    void reasonAttribute(Object value) {
        setField("reason", value);
    }
}
