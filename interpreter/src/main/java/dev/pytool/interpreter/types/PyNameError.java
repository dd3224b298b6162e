package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `NameError`.
@PyType(value = "NameError", base = ExceptionBase.class)
public final class PyNameError extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyNameErrorTable());

    private PyNameError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyNameError(cls);
    }

    @PySlot("__init__($self, /, *args, name=None)")
    void init(Object[] args, Object name) {
        setArguments(new PyTuple(args));
        setField("name", name);
    }

    @PyGetter(value = "name", member = true)
    Object name() {
        return fieldOrNone("name");
    }

    @PySetter("name")
    void name(Object value) {
        setField("name", value);
    }
}
