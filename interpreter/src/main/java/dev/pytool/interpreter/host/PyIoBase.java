package dev.pytool.interpreter.host;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PySlice;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_io._IOBase`: what all streams share. Operations go through Python's methods, so that Python
/// classes may fill in.
@PyType(value = "_IOBase", module = "_io", instanceDict = true)
public class PyIoBase extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyIoBaseTable());

    private boolean closed;

    PyIoBase(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyIoBase(cls);
    }

    static PyException unsupported(Interp in, String message) {
        PyClass type = NativeModules.state(in, "_io", IoModule.class).unsupportedOperation();
        return Errors.of(type, message);
    }

    final boolean isClosed() {
        return closed;
    }

    final void markClosed() {
        closed = true;
    }

    final void mustBeOpen(Interp in) {
        if (closed || in.isTrue(Attributes.read(in, this, "closed"))) {
            throw Errors.value("I/O operation on closed file.");
        }
    }

    @PyGetter("closed")
    Object closed(Interp in) {
        return closed;
    }

    @PyMethod("close($self, /)")
    void close(Interp in) {
        if (!closed) {
            try {
                in.callMethod(this, "flush");
            } finally {
                closed = true;
            }
        }
    }

    @PyMethod("flush($self, /)")
    void flush(Interp in) {
        mustBeOpen(in);
    }

    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        return false;
    }

    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        return false;
    }

    @PyMethod("seekable($self, /)")
    boolean seekable(Interp in) {
        return false;
    }

    @PyMethod("isatty($self, /)")
    boolean isatty(Interp in) {
        mustBeOpen(in);
        return false;
    }

    @PyMethod("fileno($self, /)")
    Object fileno(Interp in) {
        throw unsupported(in, "fileno");
    }

    @PyMethod("seek($self, offset, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        throw unsupported(in, "seek");
    }

    @PyMethod("tell($self, /)")
    Object tell(Interp in) {
        return in.callMethod(this, "seek", 0L, 1L);
    }

    @PyMethod("truncate($self, size=None, /)")
    Object truncate(Interp in, Object size) {
        throw unsupported(in, "truncate");
    }

    @PyMethod("_checkClosed($self, message=None, /)")
    void checkClosed(Interp in, Object message) {
        mustBeOpen(in);
    }

    @PyMethod("_checkReadable($self, message=None, /)")
    void checkReadable(Interp in, Object message) {
        check(in, "readable", "File or stream is not readable.");
    }

    @PyMethod("_checkWritable($self, message=None, /)")
    void checkWritable(Interp in, Object message) {
        check(in, "writable", "File or stream is not writable.");
    }

    @PyMethod("_checkSeekable($self, message=None, /)")
    void checkSeekable(Interp in, Object message) {
        check(in, "seekable", "File or stream is not seekable.");
    }

    private void check(Interp in, String method, String message) {
        if (!in.isTrue(in.callMethod(this, method))) {
            throw unsupported(in, message);
        }
    }

    @PyMethod("__enter__($self, /)")
    Object enter(Interp in) {
        mustBeOpen(in);
        return this;
    }

    @PyMethod("__exit__($self, type=None, value=None, traceback=None, /)")
    void exit(Interp in, Object type, Object value, Object traceback) {
        in.callMethod(this, "close");
    }

    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, Object size) {
        long most = limit(in, size);
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        while (most < 0 || line.size() < most) {
            byte[] one = PyBytes.bytesOf(in, in.callMethod(this, "read", 1L));
            line.writeBytes(one);
            if (one.length == 0 || one[0] == '\n') {
                break;
            }
        }
        return new PyBytes(line.toByteArray());
    }

    @PyMethod("readlines($self, hint=-1, /)")
    Object readLines(Interp in, Object hint) {
        long most = limit(in, hint);
        java.util.List<Object> lines = new java.util.ArrayList<>();
        long size = 0;
        for (Object line = Iteration.next(in, this);
                line != null;
                line = Iteration.next(in, this)) {
            lines.add(line);
            size += Sequences.length(in, line);
            if (most > 0 && size >= most) {
                break;
            }
        }
        return new PyList(lines.toArray());
    }

    @PyMethod("writelines($self, lines, /)")
    void writeLines(Interp in, Object lines) {
        mustBeOpen(in);
        for (Object line : Iteration.list(in, lines)) {
            in.callMethod(this, "write", line);
        }
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        mustBeOpen(in);
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        Object line = in.callMethod(this, "readline");
        return in.isTrue(line) ? line : null;
    }

    /// A size argument: `None` and negative numbers are -1.
    static long limit(Interp in, Object size) {
        return size == PyNone.NONE
                ? -1
                : Math.max(-1, dev.pytool.interpreter.object.Args.toLong(in, size));
    }

    /// Puts bytes at the start of a writable buffer.
    static long into(Interp in, Object buffer, byte[] bytes) {
        Sequences.store(
                in, buffer, new PySlice(0L, (long) bytes.length, PyNone.NONE), new PyBytes(bytes));
        return bytes.length;
    }
}
