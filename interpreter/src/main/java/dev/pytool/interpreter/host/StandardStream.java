package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.Codecs;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.io.IOException;
import java.io.OutputStream;

/// `sys.stdin`, `sys.stdout` or `sys.stderr`. Programs that only print never load module `codecs`:
/// the binary stream below is made when it is asked for, or when something is read; from then on
/// everything passes through it.
@PyType(
        value = "TextIOWrapper",
        module = "_io",
        home = "-",
        base = PyTextIoWrapper.class,
        subclassable = false,
        instanceDict = true)
public final class StandardStream extends PyTextIoBase {
    public static final PyClass TYPE = PyClass.builtin(new StandardStreamTable());

    private final OutputStream output;
    private final int number;
    private Object encoding = "utf-8";
    private Object errors;
    private boolean flushesLines;
    private Object buffer;
    private boolean detached;
    private Object ahead = "";

    private StandardStream(OutputStream output, int number) {
        super(TYPE);
        this.output = output;
        this.number = number;
        errors = number == 2 ? "backslashreplace" : "strict";
        flushesLines = number == 2 || isatty();
    }

    public static StandardStream reading() {
        return new StandardStream(OutputStream.nullOutputStream(), 0);
    }

    /// @param number 1 or 2
    public static StandardStream writing(OutputStream output, int number) {
        return new StandardStream(output, number);
    }

    private void open(Interp in) {
        if (detached) {
            throw Errors.value("underlying buffer has been detached");
        }
        if (isClosed() || buffer != null && in.isTrue(closed(in))) {
            throw Errors.value("I/O operation on closed file.");
        }
    }

    private String shownName() {
        return switch (number) {
            case 0 -> "<stdin>";
            case 1 -> "<stdout>";
            default -> "<stderr>";
        };
    }

    @PyGetter("buffer")
    Object buffer(Interp in) {
        if (detached) {
            throw Errors.value("underlying buffer has been detached");
        }
        if (buffer == null) {
            flushOutput();
            Object raw = in.call(PyFileIo.TYPE, (long) number, number == 0 ? "rb" : "wb", false);
            Attributes.write(in, raw, "name", shownName());
            PyClass type = number == 0 ? PyBufferedReader.TYPE : PyBufferedWriter.TYPE;
            buffer = in.call(type, raw);
        }
        return buffer;
    }

    private void flushOutput() {
        try {
            output.flush();
        } catch (IOException e) {
            throw Errors.os(32, "Broken pipe", null);
        }
    }

    @Override
    @PyMethod("write($self, text, /)")
    Object write(Interp in, Object text) {
        if (!Text.is(text)) {
            throw Errors.type("write() argument must be str, not " + PyClass.of(text).name());
        }
        open(in);
        if (number == 0) {
            throw unsupported(in, "not writable");
        }
        Object plain = Text.plain(text);
        PyBytes bytes = (PyBytes) Codecs.encode(in, plain, encoding, errors);
        if (buffer != null) {
            in.callMethod(buffer, "write", bytes);
        } else {
            try {
                output.write(bytes.bytes());
            } catch (IOException e) {
                throw Errors.os(32, "Broken pipe", null);
            }
        }
        if (flushesLines && Text.java(plain).indexOf('\n') >= 0) {
            flush(in);
        }
        return (long) Text.length(plain);
    }

    @Override
    @PyMethod("writelines($self, lines, /)")
    void writeLines(Interp in, Object lines) {
        for (Object line : Iteration.list(in, lines)) {
            write(in, line);
        }
    }

    @Override
    @PyMethod("flush($self, /)")
    void flush(Interp in) {
        open(in);
        if (buffer != null) {
            in.callMethod(buffer, "flush");
        } else {
            flushOutput();
        }
    }

    private void reading(Interp in) {
        open(in);
        if (number != 0) {
            throw unsupported(in, "not readable");
        }
    }

    /// Decodes more; false at the end of the stream.
    private boolean more(Interp in, String method) {
        Object bytes = in.callMethod(buffer(in), method);
        if (!in.isTrue(bytes)) {
            return false;
        }
        Object text = Codecs.decode(in, bytes, encoding, errors);
        ahead = Text.concat(ahead, translated(text));
        return true;
    }

    /// The text with each of the three line ends as `\n`; str stays what it is, surrogates
    /// included.
    private static Object translated(Object text) {
        TextBuilder out = new TextBuilder();
        int n = Text.length(text);
        for (int i = 0; i < n; i++) {
            int c = Text.at(text, i);
            if (c == '\r' && i + 1 < n && Text.at(text, i + 1) == '\n') {
                continue;
            }
            out.add(c == '\r' ? '\n' : c);
        }
        return out.build();
    }

    private Object take(int count) {
        Object part = Text.slice(ahead, 0, count);
        ahead = Text.slice(ahead, count, Text.length(ahead));
        return part;
    }

    private int lineEnd() {
        for (int i = 0; i < Text.length(ahead); i++) {
            if (Text.at(ahead, i) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    @Override
    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        int end = lineEnd();
        while (end < 0 && more(in, "readline")) {
            end = lineEnd();
        }
        int all = end < 0 ? Text.length(ahead) : end;
        return take(most < 0 ? all : (int) Math.min(most, all));
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object size) {
        long most = limit(in, size);
        reading(in);
        if (most < 0) {
            more(in, "read");
        } else {
            while (Text.length(ahead) < most && more(in, "readline")) {
                continue;
            }
        }
        int all = Text.length(ahead);
        return take(most < 0 ? all : (int) Math.min(most, all));
    }

    @Override
    @PySlot("__iter__")
    Object iter(Interp in) {
        open(in);
        return this;
    }

    @Override
    @PySlot("__next__")
    Object next(Interp in) {
        Object line = readLine(in, -1L);
        return Text.length(line) == 0 ? null : line;
    }

    @Override
    @PyMethod("seekable($self, /)")
    boolean seekable(Interp in) {
        return in.isTrue(in.callMethod(buffer(in), "seekable"));
    }

    @Override
    @PyMethod("tell($self, /)")
    Object tell(Interp in) {
        throw unsupported(in, "underlying stream is not seekable");
    }

    @Override
    @PyMethod("seek($self, cookie, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        throw unsupported(in, "underlying stream is not seekable");
    }

    @Override
    @PyMethod("truncate($self, pos=None, /)")
    Object truncate(Interp in, Object size) {
        flush(in);
        return in.callMethod(buffer(in), "truncate", size);
    }

    private boolean isatty() {
        return Terminals.isTerminal(number);
    }

    @Override
    @PyMethod("isatty($self, /)")
    boolean isatty(Interp in) {
        open(in);
        return isatty();
    }

    @Override
    @PyMethod("fileno($self, /)")
    Object fileno(Interp in) {
        open(in);
        return (long) number;
    }

    @Override
    @PyMethod("readable($self, /)")
    boolean readable(Interp in) {
        open(in);
        return number == 0;
    }

    @Override
    @PyMethod("writable($self, /)")
    boolean writable(Interp in) {
        open(in);
        return number != 0;
    }

    @Override
    @PyMethod("close($self, /)")
    void close(Interp in) {
        if (isClosed() || detached) {
            return;
        }
        flush(in);
        markClosed();
        if (buffer != null) {
            in.callMethod(buffer, "close");
        }
    }

    @Override
    @PyMethod("detach($self, /)")
    Object detach(Interp in) {
        flush(in);
        Object below = buffer(in);
        detached = true;
        return below;
    }

    @PyMethod(
            "reconfigure($self, /, *, encoding=None, errors=None, newline=<absent>,"
                    + " line_buffering=None, write_through=None)")
    void reconfigure(
            Interp in, Object name, Object handler, Object newline, Object lines, Object through) {
        flush(in);
        if (name != PyNone.NONE) {
            encoding = Text.plain(name);
            errors = "strict";
        }
        if (handler != PyNone.NONE) {
            errors = Text.plain(handler);
        }
        if (lines != PyNone.NONE) {
            flushesLines = Args.toBoolean(in, lines);
        }
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

    @PyGetter("write_through")
    boolean writesThrough() {
        return false;
    }

    @PyGetter("name")
    Object name() {
        return shownName();
    }

    @PyGetter("mode")
    Object mode() {
        return number == 0 ? "r" : "w";
    }

    @Override
    @PyGetter("closed")
    Object closed(Interp in) {
        return buffer == null || isClosed()
                ? (Object) isClosed()
                : Attributes.read(in, buffer, "closed");
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<_io.TextIOWrapper name='"
                        + shownName()
                        + "' mode='"
                        + mode()
                        + "' encoding='"
                        + Text.java(encoding)
                        + "'>");
    }
}
