package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.Arrays;

/// `io.StringIO`: a stream over text in memory, one code point an item.
@PyType(value = "StringIO", module = "_io", base = PyTextIoBase.class)
public final class PyStringIo extends PyTextIoBase {
    public static final PyClass TYPE = PyClass.builtin(new PyStringIoTable());

    private int[] data = new int[16];
    private int size;
    private int at;
    private LineEnds ends = LineEnds.UNIVERSAL;

    private PyStringIo(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyStringIo(cls);
    }

    @PySlot("__init__($self, initial_value=None, newline=<absent>)")
    void init(Interp in, Object initial, Object newline) {
        ends = LineEnds.of(newline == null ? "\n" : newline);
        size = 0;
        at = 0;
        if (initial != PyNone.NONE) {
            if (!Text.is(initial)) {
                throw Errors.type(
                        "initial_value must be str or None, not " + PyClass.of(initial).name());
            }
            write(in, initial);
            at = 0;
        }
    }

    private void open() {
        if (isClosed()) {
            throw Errors.value("I/O operation on closed file");
        }
    }

    @Override
    @PyMethod("write($self, s, /)")
    Object write(Interp in, Object text) {
        open();
        if (!Text.is(text)) {
            throw Errors.type("string argument expected, got '" + PyClass.of(text).name() + "'");
        }
        Object plain = Text.plain(text);
        Object kept =
                ends.translates() ? Text.of(ends.toRead(Text.java(plain))) : ends.toWrite(plain);
        int n = Text.length(kept);
        if (n == 0) {
            return 0L;
        }
        int end = Math.addExact(at, n);
        if (end > data.length) {
            data =
                    Arrays.copyOf(
                            data,
                            (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, 2L * data.length)));
        }
        if (at > size) {
            Arrays.fill(data, size, at, 0);
        }
        for (int i = 0; i < n; i++) {
            data[at + i] = Text.at(kept, i);
        }
        at = end;
        size = Math.max(size, end);
        return (long) Text.length(plain);
    }

    private Object take(int end) {
        int from = Math.min(at, size);
        at = Math.max(at, end);
        return Text.of(data, from, Math.max(from, end));
    }

    @Override
    @PyMethod("read($self, size=-1, /)")
    Object read(Interp in, Object count) {
        open();
        long most = limit(in, count);
        return take(most < 0 ? size : (int) Math.min(size, at + most));
    }

    @Override
    @PyMethod("readline($self, size=-1, /)")
    Object readLine(Interp in, Object count) {
        open();
        long most = limit(in, count);
        int stop = most < 0 ? size : (int) Math.min(size, at + most);
        int end = Math.min(at, size);
        while (end < stop) {
            int c = data[end++];
            boolean pair = c == '\r' && end < size && data[end] == '\n';
            if (ends.universal() ? c == '\n' || c == '\r' && !pair : endsWith(end)) {
                break;
            }
        }
        return take(end);
    }

    private boolean endsWith(int stop) {
        String end = ends.end();
        for (int i = 0; i < end.length(); i++) {
            int k = stop - end.length() + i;
            if (k < at || data[k] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    @PySlot("__next__")
    Object next(Interp in) {
        Object line = type() == TYPE ? readLine(in, -1L) : in.callMethod(this, "readline");
        return in.isTrue(line) ? line : null;
    }

    @PyMethod("getvalue($self, /)")
    Object value() {
        open();
        return Text.of(data, 0, size);
    }

    @Override
    @PyMethod("seek($self, pos, whence=0, /)")
    Object seek(Interp in, Object offset, Object whence) {
        open();
        long by = Args.toLong(in, offset);
        long kind = Args.toLong(in, whence);
        if (kind < 0 || kind > 2) {
            throw Errors.value("Invalid whence (" + kind + ", should be 0, 1 or 2)");
        }
        if (kind == 0 && by < 0) {
            throw Errors.value("Negative seek position " + by);
        }
        if (kind != 0 && by != 0) {
            throw Errors.of(
                    dev.pytool.interpreter.object.ExceptionTypes.OS_ERROR,
                    "Can't do nonzero cur-relative seeks");
        }
        at = kind == 0 ? (int) Math.min(by, Integer.MAX_VALUE - 8) : kind == 1 ? at : size;
        return (long) at;
    }

    @Override
    @PyMethod("tell($self, /)")
    Object tell(Interp in) {
        open();
        return (long) at;
    }

    @Override
    @PyMethod("truncate($self, pos=None, /)")
    Object truncate(Interp in, Object to) {
        open();
        long wanted = to == PyNone.NONE ? at : Args.toLong(in, to);
        if (wanted < 0) {
            throw Errors.value("Negative size value " + wanted);
        }
        size = (int) Math.min(size, wanted);
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

    @PyGetter("line_buffering")
    boolean flushesLines() {
        return false;
    }
}
