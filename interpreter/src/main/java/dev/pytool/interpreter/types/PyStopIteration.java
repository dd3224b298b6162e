package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `StopIteration`.
@PyType(value = "StopIteration", base = ExceptionBase.class)
public final class PyStopIteration extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyStopIterationTable());

    private PyStopIteration(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        PyStopIteration made = new PyStopIteration(cls);
        made.setArguments(new PyTuple(a));
        return made;
    }

    @PySlot("__init__")
    void init(Object[] a, String[] kw) {
        if (kw.length > 0) {
            throw Errors.type(type().name() + "() takes no keyword arguments");
        }
        setArguments(new PyTuple(a));
        setField("value", a.length == 0 ? PyNone.NONE : a[0]);
    }

    @PyGetter(value = "value", member = true)
    Object value() {
        return fieldOrNone("value");
    }

    @PySetter("value")
    void value(Object value) {
        setField("value", value);
    }
}
