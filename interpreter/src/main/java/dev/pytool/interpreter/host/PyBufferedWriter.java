package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `io.BufferedWriter`.
@PyType(value = "BufferedWriter", module = "_io", base = PyBuffered.class)
public final class PyBufferedWriter extends PyBuffered {
    public static final PyClass TYPE = PyClass.builtin(new PyBufferedWriterTable());

    private PyBufferedWriter(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyBufferedWriter(cls);
    }

    @PySlot("__init__($self, raw, buffer_size=8192)")
    void init(Interp in, Object raw, long size) {
        wrap(in, raw, size);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return shown(in);
    }
}
