package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `io.BufferedReader`.
@PyType(value = "BufferedReader", module = "_io", base = PyBuffered.class)
public final class PyBufferedReader extends PyBuffered {
    public static final PyClass TYPE = PyClass.builtin(new PyBufferedReaderTable());

    private PyBufferedReader(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyBufferedReader(cls);
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
