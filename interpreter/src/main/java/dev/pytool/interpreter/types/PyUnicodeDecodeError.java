package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `UnicodeDecodeError`.
@PyType(value = "UnicodeDecodeError", base = UnicodeErrorBase.class)
public final class PyUnicodeDecodeError extends PyAnyCodecError {
    public static final PyClass TYPE = PyClass.builtin(new PyUnicodeDecodeErrorTable());

    private PyUnicodeDecodeError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyUnicodeDecodeError(cls);
    }

    @Override
    Failing failing(Interp in, long from, boolean isOne) {
        byte[] bytes = PyBytes.bytesOf(in, field("object"));
        return new Failing(
                codec(in) + "decode byte",
                isOne && from >= 0 && from < bytes.length
                        ? String.format("0x%02x", bytes[(int) from] & 0xff)
                        : "");
    }
}
