package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A variable shared between a function and the functions inside it.
@PyType(value = "cell", home = "-", subclassable = false)
public final class PyCell extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCellTable());

    private Object value;

    public PyCell(Object value) {
        super(TYPE);
        this.value = value;
    }

    /// The value, or `null` while unbound.
    public Object get() {
        return value;
    }

    public void set(Object other) {
        value = other;
    }

    @PySlot("__new__($type, contents=<absent>, /)")
    static Object create(PyClass cls, Object contents) {
        return new PyCell(contents);
    }

    @PyGetter("cell_contents")
    Object contents() {
        if (value == null) {
            throw Errors.value("Cell is empty");
        }
        return value;
    }

    @PySetter("cell_contents")
    void contents(Object other) {
        value = other;
    }

    @PySlot("__repr__")
    String repr() {
        return "<cell at "
                + Identity.hex(this)
                + ": "
                + (value == null
                        ? "empty"
                        : PyClass.of(value).name() + " object at " + Identity.hex(value))
                + ">";
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyCell c)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return value == null || c.value == null
                ? value == c.value
                : Comparison.compare(in, Comparison.EQ, value, c.value);
    }
}
