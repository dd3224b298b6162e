package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.function.Function;

/// `decimal.Context`: precision, rounding, range, traps and flags.
@PyType(value = "Context", module = "decimal", home = "_decimal")
public final class PyDecimalContext extends ContextMethods {
    public static final PyClass TYPE = PyClass.builtin(new PyDecimalContextTable());
    private static final long USUAL_LIMIT = 999_999;

    private long precision = 28;
    private Mode mode = Mode.ROUND_HALF_EVEN;
    private long least = -USUAL_LIMIT;
    private long greatest = USUAL_LIMIT;
    private boolean capitals = true;
    private boolean clamp;
    private int flags;
    private int traps;

    private PyDecimalContext(PyClass type) {
        super(type);
    }

    static PyDecimalContext of(long precision, Mode mode, int traps) {
        PyDecimalContext made = new PyDecimalContext(TYPE);
        made.precision = precision;
        made.mode = mode;
        made.traps = traps;
        return made;
    }

    @Override
    PyDecimalContext itself() {
        return this;
    }

    PyDecimalContext copied() {
        PyDecimalContext copy = of(precision, mode, traps);
        copy.least = least;
        copy.greatest = greatest;
        copy.capitals = capitals;
        copy.clamp = clamp;
        copy.flags = flags;
        return copy;
    }

    /// A copy with no flag set.
    PyDecimalContext fresh() {
        PyDecimalContext copy = copied();
        copy.flags = 0;
        return copy;
    }

    boolean capitals() {
        return capitals;
    }

    int bits(boolean ofTraps) {
        return ofTraps ? traps : flags;
    }

    void setBits(boolean ofTraps, int bits) {
        if (ofTraps) {
            traps = bits;
        } else {
            flags = bits;
        }
    }

    Work work() {
        return new Work(precision, mode, least, greatest, clamp);
    }

    /// Sets flags and raises what is trapped.
    void signal(Interp in, int conditions) {
        flags |= conditions;
        if ((conditions & traps) != 0) {
            throw DecimalModule.of(in).failure(in, conditions & traps);
        }
    }

    /// Runs an operation in this context.
    Object answer(Interp in, Function<Work, Dec> operation) {
        Work w = work();
        Dec result = operation.apply(w);
        if (w.status() != 0) {
            signal(in, w.status());
        }
        return new PyDecimal(result);
    }

    Object pair(Interp in, Function<Work, Dec[]> operation) {
        Work w = work();
        Dec[] both = operation.apply(w);
        signal(in, w.status());
        return new PyTuple(new PyDecimal(both[0]), new PyDecimal(both[1]));
    }

    /// The rounding mode that an argument names, this context's where it is None.
    Mode mode(Interp in, Object rounding) {
        if (DecimalValues.isNone(rounding)) {
            return mode;
        }
        if (Text.is(rounding)) {
            for (Mode one : Mode.values()) {
                if (one.name().equals(Text.java(rounding))) {
                    return one;
                }
            }
        }
        throw Errors.type(
                "valid values for rounding are:\n"
                        + "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                        + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
                        + "   ROUND_05UP]");
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyDecimalContext(cls);
    }

    @PySlot(
            "__init__($self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None,"
                    + " clamp=None, flags=None, traps=None)")
    void init(
            Interp in,
            Object prec,
            Object rounding,
            Object emin,
            Object emax,
            Object capital,
            Object clamped,
            Object flagged,
            Object trapped) {
        PyDecimalContext usual = DecimalModule.of(in).ordinary();
        precision = usual.precision;
        mode = usual.mode;
        least = usual.least;
        greatest = usual.greatest;
        capitals = usual.capitals;
        clamp = usual.clamp;
        traps = usual.traps;
        flags = 0;
        adjust(in, prec, rounding, emin, emax, capital, clamped, flagged, trapped);
    }

    /// Sets what is not None.
    void adjust(
            Interp in,
            Object prec,
            Object rounding,
            Object emin,
            Object emax,
            Object capital,
            Object clamped,
            Object flagged,
            Object trapped) {
        if (prec != PyNone.NONE) {
            setPrecision(in, prec);
        }
        mode = mode(in, rounding);
        if (emin != PyNone.NONE) {
            setLeast(in, emin);
        }
        if (emax != PyNone.NONE) {
            setGreatest(in, emax);
        }
        if (capital != PyNone.NONE) {
            setCapitals(in, capital);
        }
        if (clamped != PyNone.NONE) {
            setClamp(in, clamped);
        }
        if (flagged != PyNone.NONE) {
            flags = bitsOf(in, flagged);
        }
        if (trapped != PyNone.NONE) {
            traps = bitsOf(in, trapped);
        }
    }

    private static int bitsOf(Interp in, Object signals) {
        if (signals instanceof PySignalDict dict) {
            return bitsOf(in, dict.copy(in));
        }
        DecimalModule module = DecimalModule.of(in);
        int bits = 0;
        boolean mapping = signals instanceof PyDict;
        if (!mapping && !(signals instanceof PyList)) {
            throw Errors.type("argument must be a signal dict");
        }
        for (Object key : in.listOf(signals)) {
            int bit = module.trapOf(key);
            if (bit == 0) {
                throw mapping
                        ? Errors.key("invalid error flag")
                        : Errors.type(
                                "valid values for signals are: [InvalidOperation, "
                                        + "FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal,"
                                        + " Inexact, Rounded, Clamped]");
            }
            if (!mapping || in.isTrue(((PyDict) signals).get(in, key))) {
                bits |= Signal.covered(bit);
            }
        }
        return bits;
    }

    @PyGetter("prec")
    long precision() {
        return precision;
    }

    @PySetter("prec")
    void setPrecision(Interp in, Object value) {
        precision =
                DecimalModule.between(
                        in,
                        value,
                        1,
                        DecimalModule.MOST_DIGITS,
                        "valid range for prec is [1, MAX_PREC]");
    }

    @PyGetter("rounding")
    Object rounding() {
        return mode.name();
    }

    @PySetter("rounding")
    void setRounding(Interp in, Object value) {
        mode = mode(in, value == PyNone.NONE ? 0L : value);
    }

    @PyGetter("Emin")
    long least() {
        return least;
    }

    @PySetter("Emin")
    void setLeast(Interp in, Object value) {
        least =
                DecimalModule.between(
                        in, value, DecimalModule.LEAST, 0, "valid range for Emin is [MIN_EMIN, 0]");
    }

    @PyGetter("Emax")
    long greatest() {
        return greatest;
    }

    @PySetter("Emax")
    void setGreatest(Interp in, Object value) {
        greatest =
                DecimalModule.between(
                        in,
                        value,
                        0,
                        DecimalModule.GREATEST,
                        "valid range for Emax is [0, MAX_EMAX]");
    }

    @PyGetter("capitals")
    long capital() {
        return capitals ? 1 : 0;
    }

    @PySetter("capitals")
    void setCapitals(Interp in, Object value) {
        capitals =
                DecimalModule.between(in, value, 0, 1, "valid values for capitals are [0, 1]") == 1;
    }

    @PyGetter("clamp")
    long clamp() {
        return clamp ? 1 : 0;
    }

    @PySetter("clamp")
    void setClamp(Interp in, Object value) {
        clamp = DecimalModule.between(in, value, 0, 1, "valid values for clamp are [0, 1]") == 1;
    }

    @PyGetter("flags")
    Object flags() {
        return new PySignalDict(this, false);
    }

    @PySetter("flags")
    void setFlags(Interp in, Object value) {
        flags = bitsOf(in, value);
    }

    @PyGetter("traps")
    Object traps() {
        return new PySignalDict(this, true);
    }

    @PySetter("traps")
    void setTraps(Interp in, Object value) {
        traps = bitsOf(in, value);
    }

    @PyMethod
    void clear_flags() {
        flags = 0;
    }

    @PyMethod
    void clear_traps() {
        traps = 0;
    }

    @PyMethod
    Object copy() {
        return copied();
    }

    @PyMethod("__copy__")
    Object shallowCopy() {
        return copied();
    }

    @PyMethod("Etiny")
    long etiny() {
        return least - precision + 1;
    }

    @PyMethod("Etop")
    long etop() {
        return greatest - precision + 1;
    }

    @PyMethod("create_decimal($self, num='0', /)")
    Object createDecimal(Interp in, Object value) {
        Dec exact = DecimalValues.construct(in, value, this);
        if (exact.isNan() && exact.length() > precision - (clamp ? 1 : 0)) {
            signal(in, Signal.CONVERSION_SYNTAX);
            return new PyDecimal(Dec.NAN);
        }
        if (exact.isNan()) {
            return new PyDecimal(exact);
        }
        return answer(in, w -> Rounding.fix(exact, w));
    }

    @PyMethod("create_decimal_from_float($self, f, /)")
    Object createFromFloat(Interp in, double value) {
        Dec exact = DecSpelling.ofDouble(value);
        return answer(in, w -> Rounding.fix(exact, w));
    }

    private static String names(int bits) {
        StringBuilder out = new StringBuilder("[");
        for (int bit : Signal.SHOWN) {
            if ((bits & Signal.covered(bit)) != 0) {
                out.append(out.length() > 1 ? ", " : "").append(Signal.name(bit));
            }
        }
        return out.append(']').toString();
    }

    @PySlot("__repr__")
    Object repr() {
        return "Context(prec="
                + precision
                + ", rounding="
                + mode.name()
                + ", Emin="
                + least
                + ", Emax="
                + greatest
                + ", capitals="
                + capital()
                + ", clamp="
                + clamp()
                + ", flags="
                + names(flags)
                + ", traps="
                + names(traps)
                + ")";
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        return new PyTuple(
                type(),
                new PyTuple(
                        precision,
                        mode.name(),
                        least,
                        greatest,
                        capital(),
                        clamp(),
                        classes(in, flags),
                        classes(in, traps)));
    }

    private static PyList classes(Interp in, int bits) {
        PyList list = new PyList();
        for (int bit : Signal.TRAPS) {
            if ((bits & Signal.covered(bit)) != 0) {
                list.append(DecimalModule.of(in).condition(bit));
            }
        }
        return list;
    }
}
