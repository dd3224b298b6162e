package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_io._BufferedIOBase`.
@PyType(value = "_BufferedIOBase", module = "_io", base = PyIoBase.class)
public class PyBufferedIoBase extends PyIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyBufferedIoBaseTable());

    PyBufferedIoBase(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyBufferedIoBase(cls);
    }

    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        throw unsupported(in, "read");
    }

    @PyMethod("read1($self, size=-1, /)")
    Object readOnce(Interp in, Object size) {
        throw unsupported(in, "read1");
    }

    @PyMethod("write($self, buffer, /)")
    Object write(Interp in, Object bytes) {
        throw unsupported(in, "write");
    }

    @PyMethod("detach($self, /)")
    Object detach(Interp in) {
        throw unsupported(in, "detach");
    }

    @PyMethod("readinto($self, buffer, /)")
    long readInto(Interp in, Object buffer) {
        return into(
                in,
                buffer,
                PyBytes.bytesOf(in, in.callMethod(this, "read", Sequences.length(in, buffer))));
    }

    @PyMethod("readinto1($self, buffer, /)")
    long readIntoOnce(Interp in, Object buffer) {
        return into(
                in,
                buffer,
                PyBytes.bytesOf(in, in.callMethod(this, "read1", Sequences.length(in, buffer))));
    }
}
