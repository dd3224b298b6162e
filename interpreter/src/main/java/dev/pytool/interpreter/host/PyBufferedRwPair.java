package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `io.BufferedRWPair`: one stream to read from, another to write to.
@PyType(value = "BufferedRWPair", module = "_io", base = PyBufferedIoBase.class)
public final class PyBufferedRwPair extends PyBufferedIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyBufferedRwPairTable());

    private Object reader = PyNone.NONE;
    private Object writer = PyNone.NONE;

    private PyBufferedRwPair(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyBufferedRwPair(cls);
    }

    @PySlot("__init__($self, reader, writer, buffer_size=8192, /)")
    void init(Interp in, Object from, Object to, long size) {
        reader = in.call(PyBufferedReader.TYPE, from, size);
        writer = in.call(PyBufferedWriter.TYPE, to, size);
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        return in.callMethod(reader, "read", size);
    }

    @Override
    @PyMethod("write($self, buffer, /)")
    Object write(Interp in, Object bytes) {
        return in.callMethod(writer, "write", bytes);
    }

    @Override
    @PyMethod("flush($self, /)")
    void flush(Interp in) {
        in.callMethod(writer, "flush");
    }

    @Override
    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        return true;
    }

    @Override
    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        return true;
    }

    @Override
    @PyMethod("close($self, /)")
    void close(Interp in) {
        in.callMethod(writer, "close");
        in.callMethod(reader, "close");
        markClosed();
    }
}
