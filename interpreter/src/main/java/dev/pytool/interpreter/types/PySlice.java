package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.math.BigInteger;

/// `slice`.
@PyType(value = "slice", subclassable = false)
public final class PySlice extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySliceTable());

    private final Object start;
    private final Object stop;
    private final Object step;

    public PySlice(Object start, Object stop, Object step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /// The positions a slice selects: `start`, `start + step`, ... `count` of them.
    public record Range(int start, int count, long step) {
        public int at(int i) {
            return (int) (start + i * step);
        }
    }

    /// A subscript as a `long`; raises IndexError where it does not fit.
    public static long index(Interp in, Object key) {
        Object n = Numbers.index(in, key);
        if (n instanceof BigInteger) {
            throw Errors.index("cannot fit 'int' into an index-sized integer");
        }
        return (Long) n;
    }

    private static long part(Interp in, Object value) {
        if (Numbers.integer(value) == null && PyClass.of(value).lookup("__index__") == null) {
            throw Errors.type("slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.clippedIndex(in, value);
    }

    /// The positions in a sequence of this length.
    public Range range(Interp in, int length) {
        long by = step == PyNone.NONE ? 1 : part(in, step);
        if (by == 0) {
            throw Errors.value("slice step cannot be zero");
        }
        by = Math.max(by, -Long.MAX_VALUE);
        long low = by > 0 ? 0 : -1;
        long high = by > 0 ? length : length - 1;
        long from =
                start == PyNone.NONE
                        ? by > 0 ? low : high
                        : clip(part(in, start), length, low, high);
        long to =
                stop == PyNone.NONE ? by > 0 ? high : low : clip(part(in, stop), length, low, high);
        long count =
                by > 0
                        ? from < to ? (to - from - 1) / by + 1 : 0
                        : to < from ? (from - to - 1) / -by + 1 : 0;
        return new Range((int) from, (int) count, by);
    }

    private static long clip(long i, long length, long low, long high) {
        long n = i < 0 ? i + length : i;
        return Math.max(low, Math.min(high, n));
    }

    @PySlot("__new__($type, a, b=<absent>, c=None, /)")
    static Object create(PyClass cls, Object a, Object b, Object c) {
        return b == null ? new PySlice(PyNone.NONE, a, PyNone.NONE) : new PySlice(a, b, c);
    }

    @PyGetter(value = "start", member = true)
    public Object start() {
        return start;
    }

    @PyGetter(value = "stop", member = true)
    public Object stop() {
        return stop;
    }

    @PyGetter(value = "step", member = true)
    public Object step() {
        return step;
    }

    @PyMethod("indices($self, length, /)")
    Object indices(Interp in, Object length) {
        long n = Numbers.clippedIndex(in, length);
        if (n < 0) {
            throw Errors.value("length should not be negative");
        }
        Range r = range(in, (int) Math.min(n, Integer.MAX_VALUE));
        long by = r.step();
        long low = by > 0 ? 0 : -1;
        long high = by > 0 ? n : n - 1;
        long to = stop == PyNone.NONE ? by > 0 ? high : low : clip(part(in, stop), n, low, high);
        return new PyTuple((long) r.start(), to, by);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return dev.pytool.interpreter.object.Text.of(
                "slice("
                        + Display.reprText(in, start)
                        + ", "
                        + Display.reprText(in, stop)
                        + ", "
                        + Display.reprText(in, step)
                        + ")");
    }

    private PyTuple parts() {
        return new PyTuple(start, stop, step);
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return other instanceof PySlice s
                ? (Object) Comparison.equal(in, parts(), s.parts())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__lt__")
    Object lt(Interp in, Object other) {
        return other instanceof PySlice s
                ? Comparison.compare(in, Comparison.LT, parts(), s.parts())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        return dev.pytool.interpreter.object.Hashes.of(in, parts());
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return new PyTuple(TYPE, parts());
    }
}
