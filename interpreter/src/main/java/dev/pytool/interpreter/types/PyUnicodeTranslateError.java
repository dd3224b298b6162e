package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.List;

/// `UnicodeTranslateError`.
@PyType(value = "UnicodeTranslateError", base = UnicodeErrorBase.class)
public final class PyUnicodeTranslateError extends PyAnyUnicodeError {
    public static final PyClass TYPE = PyClass.builtin(new PyUnicodeTranslateErrorTable());

    private PyUnicodeTranslateError(PyClass type) {
        super(type, List.of("object", "start", "end", "reason"));
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyUnicodeTranslateError(cls);
    }

    @Override
    Failing failing(Interp in, long from, boolean isOne) {
        return new Failing("can't translate character", isOne ? character(from) : "");
    }
}
