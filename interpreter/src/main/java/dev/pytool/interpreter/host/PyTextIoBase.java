package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_io._TextIOBase`.
@PyType(value = "_TextIOBase", module = "_io", base = PyIoBase.class)
public class PyTextIoBase extends PyIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyTextIoBaseTable());

    PyTextIoBase(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyTextIoBase(cls);
    }

    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        throw unsupported(in, "read");
    }

    @PyMethod("write($self, s, /)")
    Object write(Interp in, Object text) {
        throw unsupported(in, "write");
    }

    @PyMethod("detach($self, /)")
    Object detach(Interp in) {
        throw unsupported(in, "detach");
    }

    @PyGetter("encoding")
    Object encoding() {
        return PyNone.NONE;
    }

    @PyGetter("errors")
    Object errors() {
        return PyNone.NONE;
    }

    @PyGetter("newlines")
    Object newlines() {
        return PyNone.NONE;
    }
}
