package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `SystemExit`.
@PyType(value = "SystemExit", base = PyBaseException.class)
public final class PySystemExit extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PySystemExitTable());

    private PySystemExit(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        PySystemExit made = new PySystemExit(cls);
        made.setArguments(new PyTuple(a));
        return made;
    }

    @PySlot("__init__")
    void init(Object[] a, String[] kw) {
        if (kw.length > 0) {
            throw Errors.type(type().name() + "() takes no keyword arguments");
        }
        setArguments(new PyTuple(a));
        setField("code", a.length == 0 ? PyNone.NONE : a.length == 1 ? a[0] : new PyTuple(a));
    }

    @PyGetter(value = "code", member = true)
    Object code() {
        return fieldOrNone("code");
    }

    @PySetter("code")
    void code(Object value) {
        setField("code", value);
    }
}
