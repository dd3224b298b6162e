package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `io.BytesIO`: a stream over bytes in memory.
@PyType(value = "BytesIO", module = "_io", base = PyBufferedIoBase.class)
public final class PyBytesIo extends PyBufferedIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyBytesIoTable());

    private byte[] data = {};
    private int size;
    private int at;

    private PyBytesIo(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyBytesIo(cls);
    }

    @PySlot("__init__($self, initial_bytes=None)")
    void init(Interp in, Object initial) {
        data = initial == PyNone.NONE ? new byte[0] : PyBytes.bytesOf(in, initial).clone();
        size = data.length;
        at = 0;
    }

    private void open() {
        if (isClosed()) {
            throw Errors.value("I/O operation on closed file.");
        }
    }

    private Object take(int count) {
        int from = Math.min(at, size);
        int n = Math.max(0, Math.min(count, size - from));
        at += n;
        return new PyBytes(Arrays.copyOfRange(data, from, from + n));
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object count) {
        open();
        long most = limit(in, count);
        return take(most < 0 ? Integer.MAX_VALUE : (int) Math.min(most, Integer.MAX_VALUE));
    }

    @Override
    @PyMethod("read1($self, size=-1, /)")
    Object readOnce(Interp in, Object count) {
        return read(in, count);
    }

    @Override
    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, Object count) {
        open();
        long most = limit(in, count);
        int end = Math.min(at, size);
        while (end < size && data[end++] != '\n') {
            continue;
        }
        return take((int) Math.min(most < 0 ? Integer.MAX_VALUE : most, end - Math.min(at, size)));
    }

    @Override
    @PyMethod("write($self, b, /)")
    Object write(Interp in, Object value) {
        open();
        if (Text.is(value)) {
            throw Errors.type("a bytes-like object is required, not 'str'");
        }
        byte[] bytes = PyBytes.bytesOf(in, value);
        long end = (long) at + bytes.length;
        if (end > Integer.MAX_VALUE - 8) {
            throw Errors.overflow("new buffer size too large");
        }
        if (bytes.length > 0) {
            if (end > data.length) {
                data =
                        Arrays.copyOf(
                                data,
                                (int)
                                        Math.min(
                                                Integer.MAX_VALUE - 8,
                                                Math.max(end, 2L * data.length)));
            }
            System.arraycopy(bytes, 0, data, at, bytes.length);
            at = (int) end;
            size = Math.max(size, at);
        }
        return (long) bytes.length;
    }

    @PyMethod("getvalue($self, /)")
    Object value() {
        open();
        return new PyBytes(Arrays.copyOf(data, size));
    }

    @PyMethod("getbuffer($self, /)")
    Object buffer(Interp in) {
        return in.call(dev.pytool.interpreter.types.PyMemoryView.TYPE, value());
    }

    @Override
    @PyMethod("seek($self, pos, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        open();
        long by = Args.toLong(in, offset);
        long kind = Args.toLong(in, whence);
        if (kind == 0 && by < 0) {
            throw Errors.value("negative seek value " + by);
        }
        if (kind < 0 || kind > 2) {
            throw Errors.value("invalid whence (" + kind + ", should be 0, 1 or 2)");
        }
        long to = Math.max(0, by + (kind == 0 ? 0 : kind == 1 ? at : size));
        at = (int) Math.min(to, Integer.MAX_VALUE - 8);
        return (long) at;
    }

    @Override
    @PyMethod("tell($self, /)")
    Object tell(Interp in) {
        open();
        return (long) at;
    }

    @Override
    @PyMethod("truncate($self, size=None, /)")
    Object truncate(Interp in, Object to) {
        open();
        long wanted = to == PyNone.NONE ? at : Args.toLong(in, to);
        if (wanted < 0) {
            throw Errors.value("negative size value " + wanted);
        }
        if (wanted < size) {
            Arrays.fill(data, (int) wanted, size, (byte) 0);
            size = (int) wanted;
        }
        return wanted;
    }

    @Override
    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        open();
        return true;
    }

    @Override
    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        open();
        return true;
    }

    @Override
    @PyMethod("seekable($self, /)")
    boolean seekable(Interp in) {
        open();
        return true;
    }
}
