package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyByteArray;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_io._RawIOBase`: reading by way of `readinto`.
@PyType(value = "_RawIOBase", module = "_io", base = PyIoBase.class)
public class PyRawIoBase extends PyIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyRawIoBaseTable());
    private static final long CHUNK = 131072;

    PyRawIoBase(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyRawIoBase(cls);
    }

    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        long most = limit(in, size);
        if (most < 0) {
            return in.callMethod(this, "readall");
        }
        Object buffer = in.call(PyByteArray.TYPE, most);
        Object got = in.callMethod(this, "readinto", buffer);
        return got == PyNone.NONE
                ? got
                : new PyBytes(
                        java.util.Arrays.copyOf(
                                ((PyByteArray) buffer).toBytes(), (int) (long) (Long) got));
    }

    @PyMethod("readall($self, /)")
    Object readAll(Interp in) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        while (true) {
            Object part = in.callMethod(this, "read", CHUNK);
            if (!in.isTrue(part)) {
                return all.size() == 0 && part == PyNone.NONE
                        ? part
                        : new PyBytes(all.toByteArray());
            }
            all.writeBytes(PyBytes.bytesOf(in, part));
        }
    }
}
