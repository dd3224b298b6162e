package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `itertools.repeat`: one object, a number of times or without end.
@PyType(value = "repeat", module = "itertools")
public final class PyRepeat extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyRepeatTable());

    private final Object value;
    private long left;

    private PyRepeat(PyClass type, Object value, long left) {
        super(type);
        this.value = value;
        this.left = left;
    }

    @PySlot("__new__($type, object, times=<absent>)")
    static Object create(Interp in, PyClass cls, Object value, Object times) {
        return new PyRepeat(cls, value, times == null ? -1 : Math.max(0, Args.toLong(in, times)));
    }

    @PySlot("__next__")
    Object next() {
        if (left == 0) {
            return null;
        }
        if (left > 0) {
            left--;
        }
        return value;
    }

    @PyMethod("__length_hint__")
    long hint() {
        if (left < 0) {
            throw Errors.type("len() of unsized object");
        }
        return left;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        String shown = "repeat(" + Display.reprText(in, value);
        return Text.of(left < 0 ? shown + ")" : shown + ", " + left + ")");
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }
}
