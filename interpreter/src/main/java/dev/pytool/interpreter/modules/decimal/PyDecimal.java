package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.math.BigInteger;

/// `decimal.Decimal`: construction, operators and conversions.
@PyType(value = "Decimal", module = "decimal", home = "_decimal")
public final class PyDecimal extends DecimalMethods {
    public static final PyClass TYPE = PyClass.builtin(new PyDecimalTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private final Dec value;

    PyDecimal(Dec value) {
        this(TYPE, value);
    }

    private PyDecimal(PyClass type, Dec value) {
        super(type);
        this.value = value;
    }

    @Override
    Dec value() {
        return value;
    }

    private static Object of(PyClass cls, Dec value) {
        return new PyDecimal(cls, value);
    }

    @PySlot("__new__($type, /, value='0', context=None)")
    static Object create(Interp in, PyClass cls, Object source, Object context) {
        if (source instanceof PyDecimal same && cls == TYPE && same.type() == TYPE) {
            return same;
        }
        PyDecimalContext used = DecimalModule.context(in, context);
        return of(cls, DecimalValues.construct(in, source, used));
    }

    @PyMethod(value = "from_float($type, f, /)", kind = PyMethod.Kind.CLASS)
    static Object fromFloat(Interp in, PyClass cls, Object number) {
        Object whole = Numbers.integer(number);
        if (whole == null && Numbers.real(number) == null) {
            throw Errors.type("argument must be int or float");
        }
        Dec exact =
                whole != null
                        ? Dec.of(Numbers.big(whole))
                        : DecSpelling.ofDouble(Numbers.real(number));
        return cls == TYPE ? new PyDecimal(exact) : in.call(cls, new PyDecimal(exact));
    }

    @PyMethod(value = "from_number($type, number, /)", kind = PyMethod.Kind.CLASS)
    static Object fromNumber(Interp in, PyClass cls, Object number) {
        if (number instanceof PyDecimal d) {
            return cls == TYPE ? new PyDecimal(d.value) : in.call(cls, number);
        }
        if (Numbers.integer(number) == null && Numbers.real(number) == null) {
            throw Errors.type(
                    "Cannot convert "
                            + dev.pytool.interpreter.protocol.Display.reprText(in, number)
                            + " to Decimal");
        }
        return fromFloat(in, cls, number);
    }

    private Object two(Interp in, DecOperations.Two operation, Object other, boolean turned) {
        Dec right = DecimalValues.orNull(other);
        if (right == null) {
            return NO;
        }
        Dec a = turned ? right : value;
        Dec b = turned ? value : right;
        return DecimalModule.of(in)
                .context(in)
                .answer(in, w -> DecOperations.apply(operation, a, b, w));
    }

    @PySlot("__add__")
    Object add(Interp in, Object other) {
        return two(in, DecOperations.Two.ADD, other, false);
    }

    @PySlot("__radd__")
    Object radd(Interp in, Object other) {
        return two(in, DecOperations.Two.ADD, other, true);
    }

    @PySlot("__sub__")
    Object sub(Interp in, Object other) {
        return two(in, DecOperations.Two.SUBTRACT, other, false);
    }

    @PySlot("__rsub__")
    Object rsub(Interp in, Object other) {
        return two(in, DecOperations.Two.SUBTRACT, other, true);
    }

    @PySlot("__mul__")
    Object mul(Interp in, Object other) {
        return two(in, DecOperations.Two.MULTIPLY, other, false);
    }

    @PySlot("__rmul__")
    Object rmul(Interp in, Object other) {
        return two(in, DecOperations.Two.MULTIPLY, other, true);
    }

    @PySlot("__truediv__")
    Object truediv(Interp in, Object other) {
        return two(in, DecOperations.Two.DIVIDE, other, false);
    }

    @PySlot("__rtruediv__")
    Object rtruediv(Interp in, Object other) {
        return two(in, DecOperations.Two.DIVIDE, other, true);
    }

    @PySlot("__floordiv__")
    Object floordiv(Interp in, Object other) {
        return two(in, DecOperations.Two.DIVIDE_INT, other, false);
    }

    @PySlot("__rfloordiv__")
    Object rfloordiv(Interp in, Object other) {
        return two(in, DecOperations.Two.DIVIDE_INT, other, true);
    }

    @PySlot("__mod__")
    Object mod(Interp in, Object other) {
        return two(in, DecOperations.Two.REMAINDER, other, false);
    }

    @PySlot("__rmod__")
    Object rmod(Interp in, Object other) {
        return two(in, DecOperations.Two.REMAINDER, other, true);
    }

    private static Object pair(Interp in, Dec a, Dec b) {
        return DecimalModule.of(in).context(in).pair(in, w -> DecArithmetic.divmod(a, b, w));
    }

    @PySlot("__divmod__")
    Object divmod(Interp in, Object other) {
        Dec right = DecimalValues.orNull(other);
        return right == null ? NO : pair(in, value, right);
    }

    @PySlot("__rdivmod__")
    Object rdivmod(Interp in, Object other) {
        Dec left = DecimalValues.orNull(other);
        return left == null ? NO : pair(in, left, value);
    }

    @PySlot("__pow__")
    Object pow(Interp in, Object other, Object modulus) {
        Dec right = DecimalValues.orNull(other);
        Dec m = modulus == PyNone.NONE ? null : DecimalValues.orNull(modulus);
        if (right == null || m == null && modulus != PyNone.NONE) {
            return NO;
        }
        return DecimalModule.of(in)
                .context(in)
                .answer(
                        in,
                        w ->
                                m == null
                                        ? DecFunctions.power(value, right, w)
                                        : DecFunctions.powerModulo(value, right, m, w));
    }

    @PySlot("__rpow__")
    Object rpow(Interp in, Object other) {
        Dec left = DecimalValues.orNull(other);
        return left == null ? NO : new PyDecimal(left).pow(in, this, PyNone.NONE);
    }

    private Object one(Interp in, DecOperations.One operation) {
        return DecimalModule.of(in)
                .context(in)
                .answer(in, w -> DecOperations.apply(operation, value, w));
    }

    @PySlot("__neg__")
    Object neg(Interp in) {
        return one(in, DecOperations.One.MINUS);
    }

    @PySlot("__pos__")
    Object pos(Interp in) {
        return one(in, DecOperations.One.PLUS);
    }

    @PySlot("__abs__")
    Object abs(Interp in) {
        return one(in, DecOperations.One.ABS);
    }

    @PySlot("__bool__")
    boolean truth() {
        return !value.isZero();
    }

    /// The other side of a comparison, or `null` where there is none; a rational is compared by
    /// cross multiplication, so the left side is returned with it.
    private Dec[] sides(Interp in, Object other, boolean equality) {
        Dec right = DecimalValues.orNull(other);
        if (right != null) {
            return new Dec[] {value, right};
        }
        Object real = Numbers.real(other);
        if (real != null) {
            PyDecimalContext context = DecimalModule.of(in).context(in);
            if (equality) {
                context.setBits(false, context.bits(false) | Signal.FLOAT_OPERATION);
            } else {
                context.signal(in, Signal.FLOAT_OPERATION);
            }
            return new Dec[] {value, DecSpelling.ofDouble((Double) real)};
        }
        if (other instanceof PyComplex c && equality && c.imaginary() == 0) {
            return new Dec[] {value, DecSpelling.ofDouble(c.real())};
        }
        Object numbers = in.machine().imports().importModule(in, "numbers");
        if (in.machine().modules().get("fractions") == null
                || !in.isTrue(
                        in.callMethod(
                                in.machine().builtins(),
                                "isinstance",
                                other,
                                Attributes.read(in, numbers, "Rational")))) {
            return new Dec[0];
        }
        BigInteger below = Numbers.big(Attributes.read(in, other, "denominator"));
        Dec above = Dec.of(Numbers.big(Attributes.read(in, other, "numerator")));
        Dec scaled =
                value.isFinite()
                        ? Dec.of(value.negative(), value.digits().multiply(below), value.exponent())
                        : value;
        return new Dec[] {scaled, above};
    }

    @PyRichCompare
    Object compare(Interp in, int op, Object other) {
        boolean equality = op == Comparison.EQ || op == Comparison.NE;
        Dec[] both = sides(in, other, equality);
        if (both.length == 0) {
            return NO;
        }
        if (both[0].isNan() || both[1].isNan()) {
            if (!equality || both[0].isSignalling() || both[1].isSignalling()) {
                DecimalModule.of(in).context(in).signal(in, Signal.INVALID_OPERATION);
            }
            return op == Comparison.NE;
        }
        return Comparison.holds(op, Dec.compare(both[0], both[1]));
    }

    @PySlot("__hash__")
    long hash() {
        if (value.isSignalling()) {
            throw Errors.type("Cannot hash a signaling NaN value");
        }
        if (value.isNan()) {
            return System.identityHashCode(this);
        }
        if (value.isInfinite()) {
            return value.negative() ? -314159 : 314159;
        }
        BigInteger p = BigInteger.valueOf(Hashes.MODULUS);
        BigInteger scale = BigInteger.TEN.modPow(BigInteger.valueOf(value.exponent()), p);
        long h = value.digits().multiply(scale).mod(p).longValue();
        h = value.negative() ? -h : h;
        return h == -1 ? -2 : h;
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of("Decimal('" + text(in) + "')");
    }

    @PySlot("__str__")
    Object str(Interp in) {
        return Text.of(text(in));
    }

    private String text(Interp in) {
        return value.text(false, DecimalModule.of(in).context(in).capitals());
    }

    @PyMethod("__format__($self, fmtarg, override=None, /)")
    Object format(Interp in, Object spec, Object override) {
        if (!Text.is(spec)) {
            throw Errors.type("format arg must be str");
        }
        PyDecimalContext context = DecimalModule.of(in).context(in);
        DecFormat format =
                DecFormat.of(Text.java(spec))
                        .orElseThrow(() -> Errors.value("invalid format string"));
        return Text.of(format.text(value, context.work().mode, context.capitals()));
    }

    private void requireNumber(String what) {
        if (value.isNan()) {
            throw Errors.value("cannot convert NaN to " + what);
        }
        if (value.isInfinite()) {
            throw Errors.overflow("cannot convert Infinity to " + what);
        }
    }

    @PySlot("__int__")
    Object toInt() {
        requireNumber("integer");
        return Numbers.of(value.toBigInteger());
    }

    @PyMethod("__trunc__")
    Object trunc() {
        return toInt();
    }

    private Object rounded(Mode mode) {
        requireNumber("integer");
        return Numbers.of(Rounding.rescale(value, 0, mode).toBigInteger());
    }

    @PyMethod("__floor__")
    Object floor() {
        return rounded(Mode.ROUND_FLOOR);
    }

    @PyMethod("__ceil__")
    Object ceil() {
        return rounded(Mode.ROUND_CEILING);
    }

    @PyMethod("__round__($self, ndigits=<absent>, /)")
    Object round(Interp in, Object digits) {
        if (digits == null || digits == PyNone.NONE) {
            return rounded(Mode.ROUND_HALF_EVEN);
        }
        if (!(Numbers.integer(digits) instanceof Long n)) {
            throw Errors.type("optional arg must be an integer");
        }
        Dec unit = Dec.of(false, BigInteger.ONE, -n);
        return DecimalModule.of(in).context(in).answer(in, w -> DecShape.quantize(value, unit, w));
    }

    @PySlot("__float__")
    Object toFloat() {
        if (value.isSignalling()) {
            throw Errors.value("cannot convert signaling NaN to float");
        }
        if (value.isNan()) {
            return value.negative() ? -Double.NaN : Double.NaN;
        }
        return value.isInfinite()
                ? value.negative() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY
                : (Object) Double.parseDouble(value.text(false, true));
    }

    @PySlot("__complex__")
    Object toComplex() {
        return new PyComplex((Double) toFloat(), 0);
    }

    @PyGetter("real")
    Object real() {
        return this;
    }

    @PyGetter("imag")
    Object imaginary() {
        return new PyDecimal(Dec.ZERO);
    }

    @PyMethod("as_integer_ratio($self, /)")
    Object ratio() {
        requireNumber("integer ratio");
        BigInteger above = value.negative() ? value.digits().negate() : value.digits();
        BigInteger below = BigInteger.ONE;
        if (value.exponent() >= 0) {
            above = above.multiply(Dec.tenTo(value.exponent()));
        } else {
            below = Dec.tenTo(-value.exponent());
            BigInteger common = above.gcd(below);
            above = above.divide(common);
            below = below.divide(common);
        }
        return new PyTuple(Numbers.of(above), Numbers.of(below));
    }

    @PyMethod("as_tuple($self, /)")
    Object tuple(Interp in) {
        boolean none = value.isNan() && value.digits().signum() == 0;
        String text = none ? "" : value.digits().toString();
        Object[] digits = new Object[text.length()];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (long) (text.charAt(i) - '0');
        }
        Object exponent =
                switch (value.kind()) {
                    case FINITE -> value.exponent();
                    case INFINITE -> "F";
                    case NAN -> "n";
                    case SIGNALLING -> "N";
                };
        return in.call(
                DecimalModule.of(in).tupleType(),
                value.negative() ? 1L : 0L,
                new PyTuple(digits),
                exponent);
    }

    @PyMethod("__copy__")
    Object copy() {
        return this;
    }

    @PyMethod("__deepcopy__($self, memo, /)")
    Object deepCopy(Object memo) {
        return this;
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        return new PyTuple(type(), new PyTuple(Text.of(value.text(false, true))));
    }
}
