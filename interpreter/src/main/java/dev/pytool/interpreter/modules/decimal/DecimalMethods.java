package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyMethod;

/// The named operations of Decimal; operators and conversions are in [PyDecimal].
abstract class DecimalMethods extends PyObject {
    DecimalMethods(PyClass type) {
        super(type);
    }

    abstract Dec value();

    private Object one(Interp in, DecOperations.One operation, Object context) {
        PyDecimalContext used = DecimalModule.context(in, context);
        return used.answer(in, w -> DecOperations.apply(operation, value(), w));
    }

    private Object two(Interp in, DecOperations.Two operation, Object other, Object context) {
        PyDecimalContext used = DecimalModule.context(in, context);
        Dec right = DecimalValues.exact(in, other);
        return used.answer(in, w -> DecOperations.apply(operation, value(), right, w));
    }

    @PyMethod("exp($self, /, context=None)")
    Object exp(Interp in, Object context) {
        return one(in, DecOperations.One.EXP, context);
    }

    @PyMethod("ln($self, /, context=None)")
    Object ln(Interp in, Object context) {
        return one(in, DecOperations.One.LN, context);
    }

    @PyMethod("log10($self, /, context=None)")
    Object log10(Interp in, Object context) {
        return one(in, DecOperations.One.LOG10, context);
    }

    @PyMethod("logb($self, /, context=None)")
    Object logb(Interp in, Object context) {
        return one(in, DecOperations.One.LOGB, context);
    }

    @PyMethod("sqrt($self, /, context=None)")
    Object sqrt(Interp in, Object context) {
        return one(in, DecOperations.One.SQRT, context);
    }

    @PyMethod("normalize($self, /, context=None)")
    Object normalize(Interp in, Object context) {
        return one(in, DecOperations.One.NORMALIZE, context);
    }

    @PyMethod("next_minus($self, /, context=None)")
    Object nextMinus(Interp in, Object context) {
        return one(in, DecOperations.One.NEXT_MINUS, context);
    }

    @PyMethod("next_plus($self, /, context=None)")
    Object nextPlus(Interp in, Object context) {
        return one(in, DecOperations.One.NEXT_PLUS, context);
    }

    @PyMethod("logical_invert($self, /, context=None)")
    Object logicalInvert(Interp in, Object context) {
        return one(in, DecOperations.One.LOGICAL_INVERT, context);
    }

    @PyMethod("remainder_near($self, /, other, context=None)")
    Object remainderNear(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.REMAINDER_NEAR, other, context);
    }

    @PyMethod("compare($self, /, other, context=None)")
    Object compare(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.COMPARE, other, context);
    }

    @PyMethod("compare_signal($self, /, other, context=None)")
    Object compareSignal(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.COMPARE_SIGNAL, other, context);
    }

    @PyMethod("compare_total($self, /, other, context=None)")
    Object compareTotal(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.COMPARE_TOTAL, other, context);
    }

    @PyMethod("compare_total_mag($self, /, other, context=None)")
    Object compareTotalMag(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.COMPARE_TOTAL_MAG, other, context);
    }

    @PyMethod("max($self, /, other, context=None)")
    Object max(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.MAX, other, context);
    }

    @PyMethod("max_mag($self, /, other, context=None)")
    Object maxMag(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.MAX_MAG, other, context);
    }

    @PyMethod("min($self, /, other, context=None)")
    Object min(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.MIN, other, context);
    }

    @PyMethod("min_mag($self, /, other, context=None)")
    Object minMag(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.MIN_MAG, other, context);
    }

    @PyMethod("next_toward($self, /, other, context=None)")
    Object nextToward(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.NEXT_TOWARD, other, context);
    }

    @PyMethod("scaleb($self, /, other, context=None)")
    Object scaleb(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.SCALEB, other, context);
    }

    @PyMethod("shift($self, /, other, context=None)")
    Object shift(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.SHIFT, other, context);
    }

    @PyMethod("rotate($self, /, other, context=None)")
    Object rotate(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.ROTATE, other, context);
    }

    @PyMethod("logical_and($self, /, other, context=None)")
    Object logicalAnd(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.LOGICAL_AND, other, context);
    }

    @PyMethod("logical_or($self, /, other, context=None)")
    Object logicalOr(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.LOGICAL_OR, other, context);
    }

    @PyMethod("logical_xor($self, /, other, context=None)")
    Object logicalXor(Interp in, Object other, Object context) {
        return two(in, DecOperations.Two.LOGICAL_XOR, other, context);
    }

    @PyMethod("quantize($self, /, exp, rounding=None, context=None)")
    Object quantize(Interp in, Object exp, Object rounding, Object context) {
        PyDecimalContext used = DecimalModule.context(in, context);
        Dec unit = DecimalValues.exact(in, exp);
        Mode mode = used.mode(in, rounding);
        return used.answer(
                in,
                w -> {
                    Work rounded = w.digits(w.precision, mode);
                    Dec result = DecShape.quantize(value(), unit, rounded);
                    w.note(rounded.status());
                    return result;
                });
    }

    private Object integral(Interp in, Object rounding, Object context, boolean noting) {
        PyDecimalContext used = DecimalModule.context(in, context);
        Mode mode = used.mode(in, rounding);
        return used.answer(in, w -> DecShape.integral(value(), w, mode, noting));
    }

    @PyMethod("to_integral($self, /, rounding=None, context=None)")
    Object toIntegral(Interp in, Object rounding, Object context) {
        return integral(in, rounding, context, false);
    }

    @PyMethod("to_integral_value($self, /, rounding=None, context=None)")
    Object toIntegralValue(Interp in, Object rounding, Object context) {
        return integral(in, rounding, context, false);
    }

    @PyMethod("to_integral_exact($self, /, rounding=None, context=None)")
    Object toIntegralExact(Interp in, Object rounding, Object context) {
        return integral(in, rounding, context, true);
    }

    @PyMethod("fma($self, /, other, third, context=None)")
    Object fma(Interp in, Object other, Object third, Object context) {
        Dec b = DecimalValues.exact(in, other);
        Dec c = DecimalValues.exact(in, third);
        return DecimalModule.context(in, context)
                .answer(in, w -> DecArithmetic.fma(value(), b, c, w));
    }

    @PyMethod("same_quantum($self, /, other, context=None)")
    boolean sameQuantum(Interp in, Object other, Object context) {
        return DecShape.sameQuantum(value(), DecimalValues.exact(in, other));
    }

    @PyMethod("copy_sign($self, /, other, context=None)")
    Object copySign(Interp in, Object other, Object context) {
        return new PyDecimal(value().withSign(DecimalValues.exact(in, other).negative()));
    }

    @PyMethod("copy_abs($self, /)")
    Object copyAbs() {
        return new PyDecimal(value().abs());
    }

    @PyMethod("copy_negate($self, /)")
    Object copyNegate() {
        return new PyDecimal(value().negate());
    }

    @PyMethod("is_normal($self, /, context=None)")
    boolean isNormal(Interp in, Object context) {
        return DecOrder.isNormal(value(), DecimalModule.context(in, context).work());
    }

    @PyMethod("is_subnormal($self, /, context=None)")
    boolean isSubnormal(Interp in, Object context) {
        return DecOrder.isSubnormal(value(), DecimalModule.context(in, context).work());
    }

    @PyMethod("number_class($self, /, context=None)")
    Object numberClass(Interp in, Object context) {
        return DecOrder.numberClass(value(), DecimalModule.context(in, context).work());
    }

    @PyMethod("to_eng_string($self, /, context=None)")
    Object toEngineering(Interp in, Object context) {
        boolean capitals = DecimalModule.context(in, context).capitals();
        return Text.of(value().text(true, capitals));
    }

    @PyMethod("canonical($self, /)")
    Object canonical() {
        return this;
    }

    @PyMethod("conjugate($self, /)")
    Object conjugate() {
        return this;
    }

    @PyMethod("radix($self, /)")
    Object radix() {
        return new PyDecimal(Dec.of(10));
    }

    @PyMethod("adjusted($self, /)")
    long adjusted() {
        return value().isFinite() ? value().adjusted() : 0;
    }

    @PyMethod("is_canonical($self, /)")
    boolean isCanonical() {
        return true;
    }

    @PyMethod("is_finite($self, /)")
    boolean isFinite() {
        return value().isFinite();
    }

    @PyMethod("is_infinite($self, /)")
    boolean isInfinite() {
        return value().isInfinite();
    }

    @PyMethod("is_nan($self, /)")
    boolean isNan() {
        return value().isNan();
    }

    @PyMethod("is_qnan($self, /)")
    boolean isQuietNan() {
        return value().kind() == Dec.Kind.NAN;
    }

    @PyMethod("is_snan($self, /)")
    boolean isSignallingNan() {
        return value().isSignalling();
    }

    @PyMethod("is_signed($self, /)")
    boolean isSigned() {
        return value().negative();
    }

    @PyMethod("is_zero($self, /)")
    boolean isZero() {
        return value().isZero();
    }
}
