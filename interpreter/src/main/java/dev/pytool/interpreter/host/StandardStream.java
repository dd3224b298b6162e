package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.Utf8;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `sys.stdin`, `sys.stdout` or `sys.stderr` before module `io` is imported: UTF-8 text on the
/// process's own streams.
@PyType(
        value = "TextIOWrapper",
        module = "_io",
        home = "-",
        subclassable = false,
        instanceDict = true)
public final class StandardStream extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new StandardStreamTable());

    private final java.io.InputStream input;
    private final java.io.OutputStream output;
    private final String name;

    private StandardStream(java.io.InputStream input, java.io.OutputStream output, String name) {
        super(TYPE);
        this.input = input;
        this.output = output;
        this.name = name;
    }

    public static StandardStream reading(java.io.InputStream input, String name) {
        return new StandardStream(
                new java.io.BufferedInputStream(input),
                java.io.OutputStream.nullOutputStream(),
                name);
    }

    public static StandardStream writing(java.io.OutputStream output, String name) {
        return new StandardStream(java.io.InputStream.nullInputStream(), output, name);
    }

    @PyMethod("write($self, text, /)")
    Object write(Interp in, Object text) {
        if (!Text.is(text)) {
            throw Errors.type("write() argument must be str, not " + PyClass.of(text).name());
        }
        byte[] bytes =
                Utf8.encode(
                        in,
                        Text.plain(text),
                        name.equals("<stderr>") ? "backslashreplace" : "strict");
        try {
            output.write(bytes);
        } catch (java.io.IOException e) {
            throw Errors.os(32, "Broken pipe", null);
        }
        return (long) Text.length(Text.plain(text));
    }

    @PyMethod("writelines($self, lines, /)")
    void writeLines(Interp in, Object lines) {
        for (Object line : Iteration.list(in, lines)) {
            write(in, line);
        }
    }

    @PyMethod
    void flush() {
        try {
            output.flush();
        } catch (java.io.IOException e) {
            throw Errors.os(32, "Broken pipe", null);
        }
    }

    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, long size) {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        try {
            for (int c = input.read(); c >= 0; c = input.read()) {
                line.write(c);
                if (c == '\n') {
                    break;
                }
            }
        } catch (java.io.IOException e) {
            throw Errors.os(5, "Input/output error", null);
        }
        return Utf8.decode(in, line.toByteArray(), "surrogateescape");
    }

    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, long size) {
        try {
            return Utf8.decode(in, input.readAllBytes(), "surrogateescape");
        } catch (java.io.IOException e) {
            throw Errors.os(5, "Input/output error", null);
        }
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        Object line = readLine(in, -1);
        return Text.length(line) == 0 ? null : line;
    }

    @PyMethod
    boolean isatty() {
        return false;
    }

    @PyMethod
    long fileno() {
        return name.equals("<stdin>") ? 0 : name.equals("<stdout>") ? 1 : 2;
    }

    @PyMethod
    boolean readable() {
        return name.equals("<stdin>");
    }

    @PyMethod
    boolean writable() {
        return !name.equals("<stdin>");
    }

    @PyMethod(
            "reconfigure($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)")
    void reconfigure(
            Object encoding, Object errors, Object newline, Object lines, Object through) {}

    @PyGetter("encoding")
    Object encoding() {
        return "utf-8";
    }

    @PyGetter("errors")
    Object errors() {
        return name.equals("<stderr>") ? "backslashreplace" : "strict";
    }

    @PyGetter("name")
    Object name() {
        return name;
    }

    @PyGetter("mode")
    Object mode() {
        return name.equals("<stdin>") ? "r" : "w";
    }

    @PyGetter("closed")
    boolean closed() {
        return false;
    }

    @PySlot("__repr__")
    Object repr() {
        return "<_io.TextIOWrapper name='" + name + "' mode='" + mode() + "' encoding='utf-8'>";
    }
}
