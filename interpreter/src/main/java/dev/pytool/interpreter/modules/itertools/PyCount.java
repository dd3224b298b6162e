package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.count`: numbers with a step, without end.
@PyType(value = "count", module = "itertools")
public final class PyCount extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCountTable());

    private Object value;
    private final Object step;

    private PyCount(PyClass type, Object value, Object step) {
        super(type);
        this.value = value;
        this.step = step;
    }

    @PySlot("__new__($type, start=0, step=1)")
    static Object create(Interp in, PyClass cls, Object start, Object step) {
        if (Numbers.real(start) == null && PyClass.of(start).lookup("__add__") == null) {
            throw Errors.type("a number is required");
        }
        return new PyCount(cls, start, step);
    }

    @PySlot("__next__")
    Object next(Interp in) {
        Object result = value;
        value = Operators.binary(in, Operators.ADD, value, step);
        return result;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        String shown = "count(" + Display.reprText(in, value);
        return Text.of(
                step instanceof Long one && one == 1
                        ? shown + ")"
                        : shown + ", " + Display.reprText(in, step) + ")");
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
