package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.modules.ModuleException;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Map;
import java.util.WeakHashMap;

/// Module `_decimal`: the exceptions, each thread's context, and the constants.
@PyModule("_decimal")
public final class DecimalModule {
    @PyConstant("MAX_PREC")
    static final long MOST_DIGITS = 999_999_999_999_999_999L;

    @PyConstant("MAX_EMAX")
    static final long GREATEST = 999_999_999_999_999_999L;

    @PyConstant("MIN_EMIN")
    static final long LEAST = -999_999_999_999_999_999L;

    @PyConstant("MIN_ETINY")
    static final long TINIEST = -1_999_999_999_999_999_997L;

    @PyConstant("IEEE_CONTEXT_MAX_BITS")
    static final long MOST_BITS = 512;

    @PyConstant("HAVE_THREADS")
    static final boolean THREADS = true;

    @PyConstant("HAVE_CONTEXTVAR")
    static final boolean CONTEXT_VARIABLE = true;

    @PyConstant("__version__")
    static final String VERSION = "1.70";

    @PyConstant("SPEC_VERSION")
    static final String SPECIFICATION = "1.70";

    @PyConstant("__libmpdec_version__")
    static final String LIBRARY = "2.5.1";

    private final PyClass[] conditions = new PyClass[Signal.NAMES.length];
    private final PyClass base;
    private final Object tupleType;
    private final Map<Interp, PyDecimalContext> current = new WeakHashMap<>();
    private final PyDecimalContext ordinary;
    private final PyDecimalContext basic;
    private final PyDecimalContext extended;

    public DecimalModule(Interp in) {
        base =
                ModuleException.make(
                        in, "decimal", "DecimalException", ExceptionTypes.ARITHMETIC_ERROR);
        PyClass invalid = make(in, Signal.INVALID_OPERATION, base);
        make(in, Signal.CONVERSION_SYNTAX, invalid);
        make(in, Signal.DIVISION_IMPOSSIBLE, invalid);
        make(in, Signal.DIVISION_UNDEFINED, invalid, ExceptionTypes.ZERO_DIVISION_ERROR);
        make(in, Signal.INVALID_CONTEXT, invalid);
        make(in, Signal.FLOAT_OPERATION, base, ExceptionTypes.TYPE_ERROR);
        make(in, Signal.DIVISION_BY_ZERO, base, ExceptionTypes.ZERO_DIVISION_ERROR);
        PyClass inexact = make(in, Signal.INEXACT, base);
        PyClass rounded = make(in, Signal.ROUNDED, base);
        PyClass subnormal = make(in, Signal.SUBNORMAL, base);
        make(in, Signal.OVERFLOW, inexact, rounded);
        make(in, Signal.UNDERFLOW, inexact, rounded, subnormal);
        make(in, Signal.CLAMPED, base);
        int usual = Signal.INVALID | Signal.DIVISION_BY_ZERO | Signal.OVERFLOW;
        ordinary = PyDecimalContext.of(28, Mode.ROUND_HALF_EVEN, usual);
        basic =
                PyDecimalContext.of(
                        9, Mode.ROUND_HALF_UP, usual | Signal.UNDERFLOW | Signal.CLAMPED);
        extended = PyDecimalContext.of(9, Mode.ROUND_HALF_EVEN, 0);
        Object collections = in.machine().imports().importModule(in, "collections");
        tupleType =
                in.call(
                        Attributes.read(in, collections, "namedtuple"),
                        new Object[] {"DecimalTuple", "sign digits exponent", "decimal"},
                        new String[] {"module"});
        Object numbers = in.machine().imports().importModule(in, "numbers");
        in.callMethod(Attributes.read(in, numbers, "Number"), "register", PyDecimal.TYPE);
    }

    private PyClass make(Interp in, int bit, PyClass... bases) {
        int index = Integer.numberOfTrailingZeros(bit);
        conditions[index] = ModuleException.make(in, "decimal", Signal.name(bit), bases);
        return conditions[index];
    }

    static DecimalModule of(Interp in) {
        return NativeModules.state(in, "_decimal", DecimalModule.class);
    }

    PyClass condition(int bit) {
        return conditions[Integer.numberOfTrailingZeros(bit)];
    }

    Object tupleType() {
        return tupleType;
    }

    PyDecimalContext ordinary() {
        return ordinary;
    }

    /// The bit of an exception class that contexts list, or 0.
    int trapOf(Object type) {
        for (int bit : Signal.TRAPS) {
            if (condition(bit) == type) {
                return bit;
            }
        }
        return 0;
    }

    /// The exception for conditions that a context traps.
    PyException failure(Interp in, int trapped) {
        int shown = 0;
        for (int bit : Signal.TRAPS) {
            if (shown == 0 && (Signal.covered(bit) & trapped) != 0) {
                shown = bit;
            }
        }
        PyList list = new PyList();
        for (int i = 0; i < Signal.NAMES.length; i++) {
            if ((trapped & 1 << i) != 0) {
                list.append(conditions[i]);
            }
        }
        return new PyException((PyBaseException) in.call(condition(shown), list));
    }

    /// The context of the running thread.
    PyDecimalContext context(Interp in) {
        return current.computeIfAbsent(in, key -> ordinary.fresh());
    }

    /// The context an operation uses: the one given, or the thread's.
    static PyDecimalContext context(Interp in, Object given) {
        if (given == null || given == PyNone.NONE) {
            return of(in).context(in);
        }
        if (given instanceof PyDecimalContext context) {
            return context;
        }
        throw Errors.type("optional argument must be a context");
    }

    void use(Interp in, PyDecimalContext context) {
        boolean template = context == ordinary || context == basic || context == extended;
        current.put(in, template ? context.fresh() : context);
    }

    @PyConstant("DecimalException")
    PyClass exception() {
        return base;
    }

    @PyConstant("InvalidOperation")
    PyClass invalidOperation() {
        return condition(Signal.INVALID_OPERATION);
    }

    @PyConstant("FloatOperation")
    PyClass floatOperation() {
        return condition(Signal.FLOAT_OPERATION);
    }

    @PyConstant("DivisionByZero")
    PyClass divisionByZero() {
        return condition(Signal.DIVISION_BY_ZERO);
    }

    @PyConstant("Overflow")
    PyClass overflow() {
        return condition(Signal.OVERFLOW);
    }

    @PyConstant("Underflow")
    PyClass underflow() {
        return condition(Signal.UNDERFLOW);
    }

    @PyConstant("Subnormal")
    PyClass subnormal() {
        return condition(Signal.SUBNORMAL);
    }

    @PyConstant("Inexact")
    PyClass inexact() {
        return condition(Signal.INEXACT);
    }

    @PyConstant("Rounded")
    PyClass rounded() {
        return condition(Signal.ROUNDED);
    }

    @PyConstant("Clamped")
    PyClass clamped() {
        return condition(Signal.CLAMPED);
    }

    @PyConstant("DecimalTuple")
    Object decimalTuple() {
        return tupleType;
    }

    @PyConstant("DefaultContext")
    Object ordinaryContext() {
        return ordinary;
    }

    @PyConstant("BasicContext")
    Object basicContext() {
        return basic;
    }

    @PyConstant("ExtendedContext")
    Object extendedContext() {
        return extended;
    }

    @PyConstant("ROUND_UP")
    static final String UP = "ROUND_UP";

    @PyConstant("ROUND_DOWN")
    static final String DOWN = "ROUND_DOWN";

    @PyConstant("ROUND_CEILING")
    static final String CEILING = "ROUND_CEILING";

    @PyConstant("ROUND_FLOOR")
    static final String FLOOR = "ROUND_FLOOR";

    @PyConstant("ROUND_HALF_UP")
    static final String HALF_UP = "ROUND_HALF_UP";

    @PyConstant("ROUND_HALF_DOWN")
    static final String HALF_DOWN = "ROUND_HALF_DOWN";

    @PyConstant("ROUND_HALF_EVEN")
    static final String HALF_EVEN = "ROUND_HALF_EVEN";

    @PyConstant("ROUND_05UP")
    static final String AWAY_FROM_ZERO_OR_FIVE = "ROUND_05UP";

    @PyFunction("getcontext($module, /)")
    Object getcontext(Interp in) {
        return context(in);
    }

    @PyFunction("setcontext($module, context, /)")
    void setcontext(Interp in, Object context) {
        if (!(context instanceof PyDecimalContext other)) {
            throw Errors.type("optional argument must be a context");
        }
        use(in, other);
    }

    @PyFunction(
            "localcontext($module, /, ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None,"
                    + " capitals=None, clamp=None, flags=None, traps=None)")
    Object localcontext(
            Interp in,
            Object given,
            Object prec,
            Object rounding,
            Object emin,
            Object emax,
            Object capitals,
            Object clamp,
            Object flags,
            Object traps) {
        PyDecimalContext local = context(in, given).copied();
        local.adjust(in, prec, rounding, emin, emax, capitals, clamp, flags, traps);
        return new PyContextBlock(this, local);
    }

    @PyFunction("IEEEContext($module, bits, /)")
    Object ieee(Interp in, long bits) {
        if (bits <= 0 || bits > MOST_BITS || bits % 32 != 0) {
            throw Errors.value("argument must be a multiple of 32, with a maximum of " + MOST_BITS);
        }
        PyDecimalContext made = PyDecimalContext.of(9 * (bits / 32) - 2, Mode.ROUND_HALF_EVEN, 0);
        long greatest = 3 * (1L << bits / 16 + 3);
        made.adjust(
                in,
                PyNone.NONE,
                PyNone.NONE,
                1 - greatest,
                greatest,
                PyNone.NONE,
                1L,
                PyNone.NONE,
                PyNone.NONE);
        return made;
    }

    /// What a context's number must be.
    static long between(Interp in, Object value, long least, long most, String message) {
        if (Numbers.integer(value) == null) {
            throw Errors.type("an integer is required");
        }
        long n = Args.toLong(in, value);
        if (n < least || n > most) {
            throw Errors.value(message);
        }
        return n;
    }
}
