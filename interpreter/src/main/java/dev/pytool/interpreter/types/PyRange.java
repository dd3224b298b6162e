package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.math.BigInteger;

/// `range`.
@PyType(value = "range", subclassable = false)
public final class PyRange extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyRangeTable());

    private final Object start;
    private final Object stop;
    private final Object step;
    private final BigInteger length;

    private PyRange(Object start, Object stop, Object step) {
        super(TYPE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        BigInteger by = Numbers.big(step);
        BigInteger span = Numbers.big(stop).subtract(Numbers.big(start));
        length =
                span.signum() != by.signum()
                        ? BigInteger.ZERO
                        : span.subtract(BigInteger.valueOf(by.signum()))
                                .divide(by)
                                .add(BigInteger.ONE);
    }

    @PySlot("__new__($type, start, stop=<absent>, step=<absent>, /)")
    static Object create(Interp in, PyClass cls, Object a, Object b, Object c) {
        Object step = c == null ? 1L : Numbers.index(in, c);
        if (step.equals(0L)) {
            throw Errors.value("range() arg 3 must not be zero");
        }
        return b == null
                ? new PyRange(0L, Numbers.index(in, a), step)
                : new PyRange(Numbers.index(in, a), Numbers.index(in, b), step);
    }

    @PyGetter(value = "start", member = true)
    Object start() {
        return start;
    }

    @PyGetter(value = "stop", member = true)
    Object stop() {
        return stop;
    }

    @PyGetter(value = "step", member = true)
    Object step() {
        return step;
    }

    @PySlot("__len__")
    long length() {
        if (length.bitLength() > 63) {
            throw Errors.overflow("Python int too large to convert to C ssize_t");
        }
        return length.longValue();
    }

    @PySlot("__bool__")
    boolean truth() {
        return length.signum() != 0;
    }

    private BigInteger at(BigInteger i) {
        return Numbers.big(start).add(i.multiply(Numbers.big(step)));
    }

    @PySlot("__iter__")
    Object iter() {
        return iterator(start, step, length);
    }

    private static Object iterator(Object from, Object by, BigInteger count) {
        if (from instanceof Long a
                && by instanceof Long s
                && count.bitLength() <= 62
                && BigInteger.valueOf(s).multiply(count).add(BigInteger.valueOf(a)).bitLength()
                        <= 63) {
            return new PyRangeIterator(a, s, count.longValue());
        }
        Object[] values = new Object[(int) Math.min(1_000_000, count.longValue())];
        BigInteger value = Numbers.big(from);
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.of(value);
            value = value.add(Numbers.big(by));
        }
        return new PyArrayIterator(values);
    }

    @PyMethod("__reversed__")
    Object reversed() {
        BigInteger last = at(length.subtract(BigInteger.ONE));
        return iterator(Numbers.of(last), Numbers.of(Numbers.big(step).negate()), length);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        if (key instanceof PySlice slice) {
            PySlice.Range r = slice.range(in, (int) Math.min(length(), Integer.MAX_VALUE));
            BigInteger from = at(BigInteger.valueOf(r.start()));
            BigInteger by = Numbers.big(step).multiply(BigInteger.valueOf(r.step()));
            BigInteger to =
                    slice.step() == PyNone.NONE || r.count() == 0 && r.step() == 1
                            ? at(BigInteger.valueOf(r.start() + (long) r.count()))
                            : at(
                                    BigInteger.valueOf(
                                            ((PyTuple) slice.indices(in, length())).items()[1]
                                                            instanceof Long n
                                                    ? n
                                                    : 0));
            return new PyRange(Numbers.of(from), Numbers.of(to), Numbers.of(by));
        }
        if (Numbers.integer(key) == null && PyClass.of(key).lookup("__index__") == null) {
            throw Errors.type(
                    "range indices must be integers or slices, not " + PyClass.of(key).name());
        }
        BigInteger i = Numbers.big(Numbers.index(in, key));
        i = i.signum() < 0 ? i.add(length) : i;
        if (i.signum() < 0 || i.compareTo(length) >= 0) {
            throw Errors.index("range object index out of range");
        }
        return Numbers.of(at(i));
    }

    private BigInteger position(Object n) {
        BigInteger offset = Numbers.big(n).subtract(Numbers.big(start));
        BigInteger[] both = offset.divideAndRemainder(Numbers.big(step));
        boolean inside =
                both[1].signum() == 0 && both[0].signum() >= 0 && both[0].compareTo(length) < 0;
        return inside ? both[0] : null;
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object value) {
        Object n = Numbers.integer(value);
        if (n != null) {
            return position(n) != null;
        }
        for (Object item : Iteration.list(in, this)) {
            if (Comparison.same(in, item, value)) {
                return true;
            }
        }
        return false;
    }

    @PyMethod("index($self, value, /)")
    Object index(Interp in, Object value) {
        Object n = Numbers.integer(value);
        BigInteger at = n == null ? null : position(n);
        if (at == null) {
            throw Errors.value(
                    n == null
                            ? "sequence.index(x): x not in sequence"
                            : "range.index(x): x not in range");
        }
        return Numbers.of(at);
    }

    @PyMethod("count($self, value, /)")
    long count(Interp in, Object value) {
        return contains(in, value) ? 1 : 0;
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        if (!(other instanceof PyRange r)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return length.equals(r.length)
                && (length.signum() == 0
                        || start.equals(r.start)
                                && (length.equals(BigInteger.ONE) || step.equals(r.step)));
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        Object none = PyNone.NONE;
        return Hashes.of(
                in,
                new PyTuple(
                        Numbers.of(length),
                        length.signum() == 0 ? none : start,
                        length.compareTo(BigInteger.ONE) <= 0 ? none : step));
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return new PyTuple(TYPE, new PyTuple(start, stop, step));
    }

    @PySlot("__repr__")
    Object repr() {
        return "range(" + start + ", " + stop + (step.equals(1L) ? ")" : ", " + step + ")");
    }
}
