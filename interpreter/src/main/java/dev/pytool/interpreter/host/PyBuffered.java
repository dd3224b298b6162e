package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

import java.io.ByteArrayOutputStream;

/// What `BufferedReader`, `BufferedWriter` and `BufferedRandom` share: bytes read ahead from the
/// raw stream, or bytes not yet written to it, never both.
@PyType(value = "_Buffered", module = "_io", home = "-", base = PyBufferedIoBase.class)
public class PyBuffered extends PyBufferedIoBase implements Unwritten.Stream {
    public static final PyClass TYPE = PyClass.builtin(new PyBufferedTable());

    private Object raw = PyNone.NONE;
    private int chunk = IoModule.BUFFER;
    private byte[] ahead = {};
    private int at;
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();

    PyBuffered(PyClass type) {
        super(type);
    }

    final void wrap(Interp in, Object stream, long size) {
        if (size <= 0) {
            throw Errors.value("buffer size must be strictly positive");
        }
        raw = stream;
        chunk = (int) Math.min(size, 1 << 24);
    }

    private void open(Interp in) {
        if (raw == PyNone.NONE) {
            throw Errors.value("raw stream has been detached");
        }
        if (in.isTrue(closed(in))) {
            throw Errors.value("I/O operation on closed file.");
        }
    }

    private void reading(Interp in) {
        open(in);
        if (!in.isTrue(in.callMethod(raw, "readable"))) {
            throw unsupported(in, "read");
        }
        writeOut(in);
    }

    /// The next bytes of the raw stream; empty at its end.
    private byte[] fetch(Interp in, long size) {
        if (raw instanceof PyFileIo file && file.type() == PyFileIo.TYPE) {
            return file.take(in, size);
        }
        Object part = in.callMethod(raw, "read", size);
        return part == PyNone.NONE ? new byte[0] : PyBytes.bytesOf(in, part);
    }

    private boolean refill(Interp in) {
        if (at < ahead.length) {
            return true;
        }
        ahead = fetch(in, chunk);
        at = 0;
        return ahead.length > 0;
    }

    private int take(ByteArrayOutputStream out, long most) {
        int n = (int) Math.min(most, ahead.length - at);
        out.write(ahead, at, n);
        at += n;
        return n;
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (most < 0) {
            take(out, Integer.MAX_VALUE);
            Object rest = in.callMethod(raw, "read");
            out.writeBytes(rest == PyNone.NONE ? new byte[0] : PyBytes.bytesOf(in, rest));
        } else {
            while (out.size() < most && refill(in)) {
                take(out, most - out.size());
            }
        }
        return new PyBytes(out.toByteArray());
    }

    @Override
    @PyMethod("read1($self, size=-1, /)")
    Object readOnce(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (most != 0 && refill(in)) {
            take(out, most < 0 ? chunk : most);
        }
        return new PyBytes(out.toByteArray());
    }

    @PyMethod("peek($self, size=0, /)")
    Object peek(Interp in, Object size) {
        reading(in);
        refill(in);
        return new PyBytes(java.util.Arrays.copyOfRange(ahead, at, ahead.length));
    }

    @Override
    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while ((most < 0 || line.size() < most) && refill(in)) {
            int end = at;
            while (end < ahead.length && ahead[end] != '\n') {
                end++;
            }
            boolean found = end < ahead.length;
            long wanted = end - at + (found ? 1 : 0);
            long n = most < 0 ? wanted : Math.min(wanted, most - line.size());
            take(line, n);
            if (found && n == wanted) {
                break;
            }
        }
        return new PyBytes(line.toByteArray());
    }

    @Override
    @PyMethod("write($self, buffer, /)")
    Object write(Interp in, Object data) {
        open(in);
        if (Text.is(data)) {
            throw Errors.type("a bytes-like object is required, not 'str'");
        }
        if (!in.isTrue(in.callMethod(raw, "writable"))) {
            throw unsupported(in, "write");
        }
        dropAhead(in);
        byte[] bytes = PyBytes.bytesOf(in, data);
        unwritten.writeBytes(bytes);
        if (unwritten.size() > chunk) {
            writeOut(in);
        }
        if (raw instanceof PyFileIo && unwritten.size() > 0) {
            in.machine().unwritten().add(this);
        }
        return (long) bytes.length;
    }

    private void dropAhead(Interp in) {
        if (at < ahead.length) {
            in.callMethod(raw, "seek", (long) (at - ahead.length), 1L);
        }
        ahead = new byte[0];
        at = 0;
    }

    @Override
    public void writeBack(Interp in) {
        if (raw != PyNone.NONE && !in.isTrue(closed(in))) {
            writeOut(in);
        }
    }

    private void writeOut(Interp in) {
        in.machine().unwritten().remove(this);
        byte[] left = unwritten.toByteArray();
        unwritten.reset();
        while (left.length > 0) {
            Object count = in.callMethod(raw, "write", new PyBytes(left));
            if (count == PyNone.NONE) {
                throw HostErrors.number(11, null);
            }
            left = java.util.Arrays.copyOfRange(left, (int) Args.toLong(in, count), left.length);
        }
    }

    @Override
    @PyMethod("flush($self, /)")
    void flush(Interp in) {
        open(in);
        writeOut(in);
        in.callMethod(raw, "flush");
    }

    @Override
    @PyMethod("seek($self, target, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        open(in);
        writeOut(in);
        dropAhead(in);
        return in.callMethod(raw, "seek", offset, whence);
    }

    @Override
    @PyMethod("tell($self, /)")
    Object tell(Interp in) {
        open(in);
        return Args.toLong(in, in.callMethod(raw, "tell")) - (ahead.length - at) + unwritten.size();
    }

    @Override
    @PyMethod("truncate($self, size=None, /)")
    Object truncate(Interp in, Object size) {
        open(in);
        Object to = size == PyNone.NONE ? tell(in) : size;
        writeOut(in);
        return in.callMethod(raw, "truncate", to);
    }

    @Override
    @PyMethod("close($self, /)")
    void close(Interp in) {
        if (raw == PyNone.NONE || in.isTrue(closed(in))) {
            return;
        }
        try {
            in.callMethod(this, "flush");
        } finally {
            in.callMethod(raw, "close");
        }
    }

    @Override
    @PyMethod("detach($self, /)")
    Object detach(Interp in) {
        flush(in);
        Object stream = raw;
        raw = PyNone.NONE;
        return stream;
    }

    @Override
    @PyGetter("closed")
    Object closed(Interp in) {
        return raw == PyNone.NONE ? (Object) isClosed() : Attributes.read(in, raw, "closed");
    }

    @Override
    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        return in.isTrue(in.callMethod(raw, "readable"));
    }

    @Override
    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        return in.isTrue(in.callMethod(raw, "writable"));
    }

    @Override
    @PyMethod("seekable($self, /)")
    boolean seekable(Interp in) {
        return in.isTrue(in.callMethod(raw, "seekable"));
    }

    @Override
    @PyMethod("isatty($self, /)")
    boolean isatty(Interp in) {
        return in.isTrue(in.callMethod(raw, "isatty"));
    }

    @Override
    @PyMethod("fileno($self, /)")
    Object fileno(Interp in) {
        return in.callMethod(raw, "fileno");
    }

    @PyGetter("raw")
    Object raw() {
        return raw;
    }

    @PyGetter("name")
    Object name(Interp in) {
        return Attributes.read(in, raw, "name");
    }

    @PyGetter("mode")
    Object mode(Interp in) {
        return Attributes.read(in, raw, "mode");
    }

    final Object shown(Interp in) {
        Object name = Attributes.readOrNull(in, raw, "name");
        return Text.of(
                "<_io."
                        + type().qualifiedName()
                        + (name == null ? ">" : " name=" + Display.reprText(in, name) + ">"));
    }
}
