package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `UnicodeEncodeError`.
@PyType(value = "UnicodeEncodeError", base = UnicodeErrorBase.class)
public final class PyUnicodeEncodeError extends PyAnyCodecError {
    public static final PyClass TYPE = PyClass.builtin(new PyUnicodeEncodeErrorTable());

    private PyUnicodeEncodeError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyUnicodeEncodeError(cls);
    }

    @Override
    Failing failing(Interp in, long from, boolean isOne) {
        return new Failing(codec(in) + "encode character", isOne ? character(from) : "");
    }
}
