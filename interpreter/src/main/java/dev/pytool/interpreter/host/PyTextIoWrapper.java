package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.Codecs;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// `io.TextIOWrapper`: text over a binary stream. Decoded text is kept as the file has it; line
/// ends are translated when it is handed out, so that positions can be told.
@PyType(value = "TextIOWrapper", module = "_io", base = PyTextIoBase.class)
public final class PyTextIoWrapper extends PyTextIoBase implements Unwritten.Stream {
    public static final PyClass TYPE = PyClass.builtin(new PyTextIoWrapperTable());
    private static final long CHUNK = 8192;

    private Object buffer = PyNone.NONE;
    private Object encoding = "utf-8";
    private Object errors = "strict";
    private LineEnds ends = LineEnds.UNIVERSAL;
    private boolean flushesLines;
    private Object decoder;
    private Object encoder;
    private String ahead = "";
    private int at;
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream();

    private PyTextIoWrapper(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyTextIoWrapper(cls);
    }

    @PySlot(
            "__init__($self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
                    + " write_through=False)")
    void init(
            Interp in,
            Object stream,
            Object encoding,
            Object errors,
            Object newline,
            boolean lines,
            boolean through) {
        buffer = stream;
        use(in, encoding, errors);
        ends = LineEnds.of(newline);
        flushesLines = lines;
    }

    private void use(Interp in, Object name, Object handler) {
        encoding = name == PyNone.NONE || Text.java(name).equals("locale") ? "utf-8" : name;
        errors = handler == PyNone.NONE ? "strict" : handler;
        Object codecs = in.machine().imports().importModule(in, "codecs");
        Object info = in.callMethod(codecs, "lookup", encoding);
        decoder = in.call(Attributes.read(in, info, "incrementaldecoder"), errors);
        String plain = Text.java(encoding).toLowerCase(Locale.ROOT).replace('_', '-');
        encoder =
                plain.matches("utf-?8|ascii|latin-?1|iso-8859-1")
                        ? null
                        : in.call(Attributes.read(in, info, "incrementalencoder"), errors);
    }

    @PyMethod(
            "reconfigure($self, /, *, encoding=None, errors=None, newline=<absent>, line_buffering=None,"
                    + " write_through=None)")
    void reconfigure(
            Interp in, Object name, Object handler, Object newline, Object lines, Object through) {
        flush(in);
        if (name != PyNone.NONE || handler != PyNone.NONE) {
            use(in, name == PyNone.NONE ? encoding : name, handler);
        }
        ends = newline == null ? ends : LineEnds.of(newline);
        flushesLines = lines == PyNone.NONE ? flushesLines : in.isTrue(lines);
    }

    private void open(Interp in) {
        if (buffer == PyNone.NONE) {
            throw Errors.value("underlying buffer has been detached");
        }
        if (in.isTrue(closed(in))) {
            throw Errors.value("I/O operation on closed file.");
        }
    }

    @Override
    @PyMethod("write($self, text, /)")
    Object write(Interp in, Object text) {
        if (!Text.is(text)) {
            throw Errors.type("write() argument must be str, not " + PyClass.of(text).name());
        }
        open(in);
        if (!in.isTrue(in.callMethod(buffer, "writable"))) {
            throw unsupported(in, "not writable");
        }
        Object plain = Text.plain(text);
        Object written = ends.toWrite(plain);
        Object bytes =
                encoder == null
                        ? Codecs.encode(in, written, encoding, errors)
                        : in.callMethod(encoder, "encode", written);
        unwritten.writeBytes(PyBytes.bytesOf(in, bytes));
        ahead = "";
        at = 0;
        if (unwritten.size() > CHUNK || flushesLines) {
            writeOut(in);
        }
        if (flushesLines && Text.java(plain).indexOf('\n') >= 0) {
            in.callMethod(buffer, "flush");
        }
        if (buffer instanceof PyBuffered && unwritten.size() > 0) {
            in.machine().unwritten().add(this);
        }
        return (long) Text.length(plain);
    }

    @Override
    public void writeBack(Interp in) {
        writeOut(in);
        if (buffer instanceof PyBuffered stream) {
            stream.writeBack(in);
        }
    }

    private void writeOut(Interp in) {
        if (unwritten.size() > 0) {
            in.machine().unwritten().remove(this);
            PyBytes bytes = new PyBytes(unwritten.toByteArray());
            unwritten.reset();
            in.callMethod(buffer, "write", bytes);
        }
    }

    @Override
    @PyMethod("flush($self, /)")
    void flush(Interp in) {
        open(in);
        writeOut(in);
        in.callMethod(buffer, "flush");
    }

    /// Decodes the next bytes; false at the end of the stream.
    private boolean more(Interp in, boolean all) {
        Object bytes = all ? in.callMethod(buffer, "read") : in.callMethod(buffer, "read1", CHUNK);
        boolean end = all || !in.isTrue(bytes);
        String text = Text.java(Text.plain(in.callMethod(decoder, "decode", bytes, end)));
        ahead = ahead.substring(at) + text;
        at = 0;
        return !end || !text.isEmpty();
    }

    private void reading(Interp in) {
        open(in);
        if (!in.isTrue(in.callMethod(buffer, "readable"))) {
            throw unsupported(in, "not readable");
        }
        writeOut(in);
    }

    private Object hand(int end) {
        String part = ahead.substring(at, end);
        at = end;
        return Text.of(ends.toRead(part));
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        if (most < 0) {
            more(in, true);
            return hand(ahead.length());
        }
        while (true) {
            int end = ends.after(ahead, at, most);
            if (end >= 0) {
                return hand(end);
            }
            if (!more(in, false)) {
                return hand(ahead.length());
            }
        }
    }

    @Override
    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        boolean ended = false;
        while (true) {
            int end = ends.lineEnd(ahead, at, ended);
            if (end < 0 && !ended && (most < 0 || ahead.length() - at <= most)) {
                ended = !more(in, false);
                continue;
            }
            end = end < 0 ? ahead.length() : end;
            int cut = most < 0 ? -1 : ends.after(ahead.substring(0, end), at, most);
            return hand(cut < 0 ? end : cut);
        }
    }

    @Override
    @PySlot("__next__")
    Object next(Interp in) {
        Object line = type() == TYPE ? readLine(in, -1L) : in.callMethod(this, "readline");
        return in.isTrue(line) ? line : null;
    }

    @Override
    @PyMethod("tell($self, /)")
    Object tell(Interp in) {
        open(in);
        writeOut(in);
        if (!seekable(in)) {
            throw unsupported(in, "underlying stream is not seekable");
        }
        long held =
                PyBytes.bytesOf(
                                in,
                                ((dev.pytool.interpreter.types.PyTuple)
                                                in.callMethod(decoder, "getstate"))
                                        .items()[0])
                        .length;
        byte[] left =
                PyBytes.bytesOf(
                        in, Codecs.encode(in, Text.of(ahead.substring(at)), encoding, errors));
        return Args.toLong(in, in.callMethod(buffer, "tell")) - held - left.length;
    }

    @Override
    @PyMethod("seek($self, cookie, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        open(in);
        if (!seekable(in)) {
            throw unsupported(in, "underlying stream is not seekable");
        }
        long kind = Args.toLong(in, whence);
        long by = Args.toLong(in, offset);
        if (kind != 0 && by != 0) {
            throw unsupported(
                    in,
                    kind == 1
                            ? "can't do nonzero cur-relative seeks"
                            : "can't do nonzero end-relative seeks");
        }
        if (kind == 0 && by < 0) {
            throw Errors.value("negative seek position " + by);
        }
        Object to = kind == 1 ? tell(in) : offset;
        flush(in);
        ahead = "";
        at = 0;
        in.callMethod(decoder, "reset");
        return in.callMethod(buffer, "seek", to, kind == 2 ? 2L : 0L);
    }

    @Override
    @PyMethod("truncate($self, pos=None, /)")
    Object truncate(Interp in, Object size) {
        flush(in);
        return in.callMethod(buffer, "truncate", size == PyNone.NONE ? tell(in) : size);
    }

    @Override
    @PyMethod("close($self, /)")
    void close(Interp in) {
        if (buffer == PyNone.NONE || in.isTrue(closed(in))) {
            return;
        }
        try {
            in.callMethod(this, "flush");
        } finally {
            in.callMethod(buffer, "close");
        }
    }

    @Override
    @PyMethod("detach($self, /)")
    Object detach(Interp in) {
        flush(in);
        Object stream = buffer;
        buffer = PyNone.NONE;
        return stream;
    }

    @Override
    @PyGetter("closed")
    Object closed(Interp in) {
        return buffer == PyNone.NONE ? (Object) false : Attributes.read(in, buffer, "closed");
    }

    @Override
    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        return in.isTrue(in.callMethod(buffer, "readable"));
    }

    @Override
    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        return in.isTrue(in.callMethod(buffer, "writable"));
    }

    @Override
    @PyMethod("seekable($self, /)")
    boolean seekable(Interp in) {
        return in.isTrue(in.callMethod(buffer, "seekable"));
    }

    @Override
    @PyMethod("isatty($self, /)")
    boolean isatty(Interp in) {
        return in.isTrue(in.callMethod(buffer, "isatty"));
    }

    @Override
    @PyMethod("fileno($self, /)")
    Object fileno(Interp in) {
        return in.callMethod(buffer, "fileno");
    }

    @PyGetter("buffer")
    Object buffer() {
        return buffer;
    }

    @PyGetter("name")
    Object name(Interp in) {
        return Attributes.read(in, buffer, "name");
    }

    @Override
    @PyGetter("encoding")
    Object encoding() {
        return encoding;
    }

    @Override
    @PyGetter("errors")
    Object errors() {
        return errors;
    }

    @PyGetter("line_buffering")
    boolean flushesLines() {
        return flushesLines;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        Object name = Attributes.readOrNull(in, buffer, "name");
        Object mode = Attributes.readOrNull(in, this, "mode");
        return Text.of(
                "<_io.TextIOWrapper"
                        + (name == null ? "" : " name=" + Display.reprText(in, name))
                        + (mode == null ? "" : " mode=" + Display.reprText(in, mode))
                        + " encoding="
                        + Display.reprText(in, encoding)
                        + ">");
    }
}
