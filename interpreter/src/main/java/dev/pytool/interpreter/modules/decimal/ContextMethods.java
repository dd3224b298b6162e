package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyMethod;

/// The operations of contexts; settings are in [PyDecimalContext].
abstract class ContextMethods extends PyObject {
    ContextMethods(PyClass type) {
        super(type);
    }

    abstract PyDecimalContext itself();

    private Object one(Interp in, DecOperations.One operation, Object x) {
        Dec a = DecimalValues.exact(in, x);
        return itself().answer(in, w -> DecOperations.apply(operation, a, w));
    }

    private Object two(Interp in, DecOperations.Two operation, Object x, Object y) {
        Dec a = DecimalValues.exact(in, x);
        Dec b = DecimalValues.exact(in, y);
        return itself().answer(in, w -> DecOperations.apply(operation, a, b, w));
    }

    @PyMethod("exp($self, x, /)")
    Object exp(Interp in, Object x) {
        return one(in, DecOperations.One.EXP, x);
    }

    @PyMethod("ln($self, x, /)")
    Object ln(Interp in, Object x) {
        return one(in, DecOperations.One.LN, x);
    }

    @PyMethod("log10($self, x, /)")
    Object log10(Interp in, Object x) {
        return one(in, DecOperations.One.LOG10, x);
    }

    @PyMethod("logb($self, x, /)")
    Object logb(Interp in, Object x) {
        return one(in, DecOperations.One.LOGB, x);
    }

    @PyMethod("sqrt($self, x, /)")
    Object sqrt(Interp in, Object x) {
        return one(in, DecOperations.One.SQRT, x);
    }

    @PyMethod("normalize($self, x, /)")
    Object normalize(Interp in, Object x) {
        return one(in, DecOperations.One.NORMALIZE, x);
    }

    @PyMethod("next_minus($self, x, /)")
    Object nextMinus(Interp in, Object x) {
        return one(in, DecOperations.One.NEXT_MINUS, x);
    }

    @PyMethod("next_plus($self, x, /)")
    Object nextPlus(Interp in, Object x) {
        return one(in, DecOperations.One.NEXT_PLUS, x);
    }

    @PyMethod("logical_invert($self, x, /)")
    Object logicalInvert(Interp in, Object x) {
        return one(in, DecOperations.One.LOGICAL_INVERT, x);
    }

    @PyMethod("plus($self, x, /)")
    Object plus(Interp in, Object x) {
        return one(in, DecOperations.One.PLUS, x);
    }

    @PyMethod("minus($self, x, /)")
    Object minus(Interp in, Object x) {
        return one(in, DecOperations.One.MINUS, x);
    }

    @PyMethod("abs($self, x, /)")
    Object abs(Interp in, Object x) {
        return one(in, DecOperations.One.ABS, x);
    }

    @PyMethod("add($self, x, y, /)")
    Object add(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.ADD, x, y);
    }

    @PyMethod("subtract($self, x, y, /)")
    Object subtract(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.SUBTRACT, x, y);
    }

    @PyMethod("multiply($self, x, y, /)")
    Object multiply(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.MULTIPLY, x, y);
    }

    @PyMethod("divide($self, x, y, /)")
    Object divide(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.DIVIDE, x, y);
    }

    @PyMethod("divide_int($self, x, y, /)")
    Object divideInt(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.DIVIDE_INT, x, y);
    }

    @PyMethod("remainder($self, x, y, /)")
    Object remainder(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.REMAINDER, x, y);
    }

    @PyMethod("remainder_near($self, x, y, /)")
    Object remainderNear(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.REMAINDER_NEAR, x, y);
    }

    @PyMethod("compare($self, x, y, /)")
    Object compare(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.COMPARE, x, y);
    }

    @PyMethod("compare_signal($self, x, y, /)")
    Object compareSignal(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.COMPARE_SIGNAL, x, y);
    }

    @PyMethod("compare_total($self, x, y, /)")
    Object compareTotal(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.COMPARE_TOTAL, x, y);
    }

    @PyMethod("compare_total_mag($self, x, y, /)")
    Object compareTotalMag(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.COMPARE_TOTAL_MAG, x, y);
    }

    @PyMethod("max($self, x, y, /)")
    Object max(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.MAX, x, y);
    }

    @PyMethod("max_mag($self, x, y, /)")
    Object maxMag(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.MAX_MAG, x, y);
    }

    @PyMethod("min($self, x, y, /)")
    Object min(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.MIN, x, y);
    }

    @PyMethod("min_mag($self, x, y, /)")
    Object minMag(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.MIN_MAG, x, y);
    }

    @PyMethod("next_toward($self, x, y, /)")
    Object nextToward(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.NEXT_TOWARD, x, y);
    }

    @PyMethod("quantize($self, x, y, /)")
    Object quantize(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.QUANTIZE, x, y);
    }

    @PyMethod("scaleb($self, x, y, /)")
    Object scaleb(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.SCALEB, x, y);
    }

    @PyMethod("shift($self, x, y, /)")
    Object shift(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.SHIFT, x, y);
    }

    @PyMethod("rotate($self, x, y, /)")
    Object rotate(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.ROTATE, x, y);
    }

    @PyMethod("logical_and($self, x, y, /)")
    Object logicalAnd(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.LOGICAL_AND, x, y);
    }

    @PyMethod("logical_or($self, x, y, /)")
    Object logicalOr(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.LOGICAL_OR, x, y);
    }

    @PyMethod("logical_xor($self, x, y, /)")
    Object logicalXor(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.LOGICAL_XOR, x, y);
    }

    @PyMethod("copy_sign($self, x, y, /)")
    Object copySign(Interp in, Object x, Object y) {
        return two(in, DecOperations.Two.COPY_SIGN, x, y);
    }

    @PyMethod("divmod($self, x, y, /)")
    Object divmod(Interp in, Object x, Object y) {
        Dec a = DecimalValues.exact(in, x);
        Dec b = DecimalValues.exact(in, y);
        return itself().pair(in, w -> DecArithmetic.divmod(a, b, w));
    }

    @PyMethod("power($self, /, a, b, modulo=None)")
    Object power(Interp in, Object x, Object y, Object modulo) {
        Dec a = DecimalValues.exact(in, x);
        Dec b = DecimalValues.exact(in, y);
        if (modulo == PyNone.NONE) {
            return itself().answer(in, w -> DecFunctions.power(a, b, w));
        }
        Dec m = DecimalValues.exact(in, modulo);
        return itself().answer(in, w -> DecFunctions.powerModulo(a, b, m, w));
    }

    @PyMethod("fma($self, x, y, z, /)")
    Object fma(Interp in, Object x, Object y, Object z) {
        Dec a = DecimalValues.exact(in, x);
        Dec b = DecimalValues.exact(in, y);
        Dec c = DecimalValues.exact(in, z);
        return itself().answer(in, w -> DecArithmetic.fma(a, b, c, w));
    }

    private Object integral(Interp in, Object x, boolean noting) {
        Dec a = DecimalValues.exact(in, x);
        return itself().answer(in, w -> DecShape.integral(a, w, w.mode, noting));
    }

    @PyMethod("to_integral($self, x, /)")
    Object toIntegral(Interp in, Object x) {
        return integral(in, x, false);
    }

    @PyMethod("to_integral_value($self, x, /)")
    Object toIntegralValue(Interp in, Object x) {
        return integral(in, x, false);
    }

    @PyMethod("to_integral_exact($self, x, /)")
    Object toIntegralExact(Interp in, Object x) {
        return integral(in, x, true);
    }

    @PyMethod("same_quantum($self, x, y, /)")
    boolean sameQuantum(Interp in, Object x, Object y) {
        return DecShape.sameQuantum(DecimalValues.exact(in, x), DecimalValues.exact(in, y));
    }

    @PyMethod("copy_abs($self, x, /)")
    Object copyAbs(Interp in, Object x) {
        return new PyDecimal(DecimalValues.exact(in, x).abs());
    }

    @PyMethod("copy_negate($self, x, /)")
    Object copyNegate(Interp in, Object x) {
        return new PyDecimal(DecimalValues.exact(in, x).negate());
    }

    @PyMethod("copy_decimal($self, x, /)")
    Object copyDecimal(Interp in, Object x) {
        return new PyDecimal(DecimalValues.exact(in, x));
    }

    @PyMethod("canonical($self, x, /)")
    Object canonical(Interp in, Object x) {
        return new PyDecimal(DecimalValues.exact(in, x));
    }

    @PyMethod("number_class($self, x, /)")
    Object numberClass(Interp in, Object x) {
        return DecOrder.numberClass(DecimalValues.exact(in, x), itself().work());
    }

    @PyMethod("to_sci_string($self, x, /)")
    Object toScientific(Interp in, Object x) {
        return Text.of(DecimalValues.exact(in, x).text(false, itself().capitals()));
    }

    @PyMethod("to_eng_string($self, x, /)")
    Object toEngineering(Interp in, Object x) {
        return Text.of(DecimalValues.exact(in, x).text(true, itself().capitals()));
    }

    @PyMethod("radix($self, /)")
    Object radix() {
        return new PyDecimal(Dec.of(10));
    }

    @PyMethod("is_canonical($self, x, /)")
    boolean isCanonical(Interp in, Object x) {
        DecimalValues.exact(in, x);
        return true;
    }

    @PyMethod("is_finite($self, x, /)")
    boolean isFinite(Interp in, Object x) {
        return DecimalValues.exact(in, x).isFinite();
    }

    @PyMethod("is_infinite($self, x, /)")
    boolean isInfinite(Interp in, Object x) {
        return DecimalValues.exact(in, x).isInfinite();
    }

    @PyMethod("is_nan($self, x, /)")
    boolean isNan(Interp in, Object x) {
        return DecimalValues.exact(in, x).isNan();
    }

    @PyMethod("is_snan($self, x, /)")
    boolean isSnan(Interp in, Object x) {
        return DecimalValues.exact(in, x).isSignalling();
    }

    @PyMethod("is_signed($self, x, /)")
    boolean isSigned(Interp in, Object x) {
        return DecimalValues.exact(in, x).negative();
    }

    @PyMethod("is_zero($self, x, /)")
    boolean isZero(Interp in, Object x) {
        return DecimalValues.exact(in, x).isZero();
    }

    @PyMethod("is_qnan($self, x, /)")
    boolean isQnan(Interp in, Object x) {
        return DecimalValues.exact(in, x).kind() == Dec.Kind.NAN;
    }

    @PyMethod("is_normal($self, x, /)")
    boolean isNormal(Interp in, Object x) {
        return DecOrder.isNormal(DecimalValues.exact(in, x), itself().work());
    }

    @PyMethod("is_subnormal($self, x, /)")
    boolean isSubnormal(Interp in, Object x) {
        return DecOrder.isSubnormal(DecimalValues.exact(in, x), itself().work());
    }
}
