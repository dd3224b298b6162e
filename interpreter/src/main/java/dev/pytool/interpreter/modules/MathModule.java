package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.types.FloatText;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/// Module `math`: floating-point functions; whole numbers in [IntegerFunctions].
@PyModule("math")
public final class MathModule {
    @PyConstant("pi")
    static final double PI = Math.PI;

    @PyConstant("e")
    static final double E = Math.E;

    @PyConstant("tau")
    static final double TAU = 2 * Math.PI;

    @PyConstant("inf")
    static final double INF = Double.POSITIVE_INFINITY;

    @PyConstant("nan")
    static final double NAN = Double.NaN;

    MathModule(Interp in) {}

    private static double checked(double result, boolean finiteInput) {
        if (Double.isNaN(result) && finiteInput) {
            throw Errors.value("math domain error");
        }
        if (Double.isInfinite(result) && finiteInput) {
            throw Errors.overflow("math range error");
        }
        return result;
    }

    private static boolean finite(double x) {
        return !Double.isNaN(x) && !Double.isInfinite(x);
    }

    private static PyException domain(String what, double x) {
        return Errors.value("expected " + what + ", got " + FloatText.repr(x));
    }

    @PyFunction
    static double sqrt(double x) {
        if (x < 0) {
            throw domain("a nonnegative input", x);
        }
        return Math.sqrt(x);
    }

    @PyFunction
    static double cbrt(double x) {
        return RealFunctions.cbrt(x);
    }

    @PyFunction
    static double sin(double x) {
        return trigonometric(Math.sin(x), x);
    }

    @PyFunction
    static double cos(double x) {
        return trigonometric(Math.cos(x), x);
    }

    @PyFunction
    static double tan(double x) {
        return trigonometric(Math.tan(x), x);
    }

    private static double trigonometric(double result, double x) {
        if (Double.isInfinite(x)) {
            throw domain("a finite input", x);
        }
        return result;
    }

    @PyFunction
    static double asin(double x) {
        return unit(Math.asin(x), x);
    }

    @PyFunction
    static double acos(double x) {
        return unit(Math.acos(x), x);
    }

    private static double unit(double result, double x) {
        if (Math.abs(x) > 1) {
            throw domain("a number in range from -1 up to 1", x);
        }
        return result;
    }

    @PyFunction
    static double atan(double x) {
        return Math.atan(x);
    }

    @PyFunction
    static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    @PyFunction
    static double sinh(double x) {
        return checked(RealFunctions.sinh(x), finite(x));
    }

    @PyFunction
    static double cosh(double x) {
        return checked(RealFunctions.cosh(x), finite(x));
    }

    @PyFunction
    static double tanh(double x) {
        return Math.tanh(x);
    }

    @PyFunction
    static double asinh(double x) {
        return RealFunctions.asinh(x);
    }

    @PyFunction
    static double acosh(double x) {
        if (x < 1) {
            throw domain("argument value not less than 1", x);
        }
        return RealFunctions.acosh(x);
    }

    @PyFunction
    static double atanh(double x) {
        if (Math.abs(x) >= 1) {
            throw domain("a number between -1 and 1", x);
        }
        return RealFunctions.atanh(x);
    }

    @PyFunction
    static double exp(double x) {
        return checked(Math.exp(x), finite(x));
    }

    @PyFunction
    static double exp2(double x) {
        return checked(Math.pow(2, x), finite(x));
    }

    @PyFunction
    static double expm1(double x) {
        return checked(Math.expm1(x), finite(x));
    }

    @PyFunction
    static double log1p(double x) {
        if (x <= -1) {
            throw domain("argument value > -1", x);
        }
        return Math.log1p(x);
    }

    private static double logarithm(Interp in, Object x) {
        return logarithm(in, x, Math::log);
    }

    /// A logarithm of a number; ints beyond the floats by their leading bits and the rest of the
    /// powers of two.
    private static double logarithm(Interp in, Object x, DoubleUnaryOperator function) {
        Object n = Numbers.integer(x);
        if (n instanceof BigInteger big && big.signum() > 0 && big.bitLength() > 1023) {
            int shift = big.bitLength() - 64;
            double lead = big.shiftRight(shift).doubleValue() / 0x1p64;
            return function.applyAsDouble(lead) + function.applyAsDouble(2) * big.bitLength();
        }
        double d = Numbers.toDouble(in, x);
        if (d <= 0) {
            throw n != null
                    ? Errors.value("expected a positive input")
                    : domain("a positive input", d);
        }
        return function.applyAsDouble(d);
    }

    @PyFunction("log(x, base=<absent>, /)")
    static double log(Interp in, Object x, Object base) {
        if (base == null) {
            return logarithm(in, x);
        }
        double below = logarithm(in, base);
        if (below == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        return logarithm(in, x) / below;
    }

    @PyFunction
    static double log2(Interp in, Object x) {
        return logarithm(in, x, d -> Double.isFinite(d) ? RealFunctions.log2(d) : d);
    }

    @PyFunction
    static double log10(Interp in, Object x) {
        return logarithm(in, x, Math::log10);
    }

    @PyFunction
    static double pow(double x, double y) {
        if (x == 1 || y == 0) {
            return 1;
        }
        if (x == 0 && y < 0 && finite(y)) {
            throw Errors.value("math domain error");
        }
        if (x == -1 && Double.isInfinite(y)) {
            return 1;
        }
        return checked(Math.pow(x, y), finite(x) && finite(y));
    }

    @PyFunction
    static double fabs(double x) {
        return Math.abs(x);
    }

    @PyFunction
    static double fmod(double x, double y) {
        if (y == 0 || Double.isInfinite(x) && !Double.isNaN(y)) {
            throw Errors.value("math domain error");
        }
        return x % y;
    }

    @PyFunction
    static double remainder(double x, double y) {
        if (y == 0 || Double.isInfinite(x)) {
            throw Errors.value("math domain error");
        }
        return Math.IEEEremainder(x, y);
    }

    @PyFunction
    static double copysign(double x, double y) {
        return Math.copySign(x, y);
    }

    @PyFunction
    static Object floor(Interp in, Object x) {
        return rounded(in, x, "__floor__", true);
    }

    @PyFunction
    static Object ceil(Interp in, Object x) {
        return rounded(in, x, "__ceil__", false);
    }

    private static Object rounded(Interp in, Object x, String name, boolean down) {
        Object method = PyClass.of(x).lookup(name);
        if (method != null && !(x instanceof Double)) {
            return in.callSpecial(method, x);
        }
        double d = Numbers.toDouble(in, x);
        return in.callMethod(down ? Math.floor(d) : Math.ceil(d), "__trunc__");
    }

    @PyFunction
    static Object trunc(Interp in, Object x) {
        Object method = PyClass.of(x).lookup("__trunc__");
        if (method == null) {
            throw Errors.type("type " + PyClass.of(x).name() + " doesn't define __trunc__ method");
        }
        return in.callSpecial(method, x);
    }

    @PyFunction
    static boolean isnan(double x) {
        return Double.isNaN(x);
    }

    @PyFunction
    static boolean isinf(double x) {
        return Double.isInfinite(x);
    }

    @PyFunction
    static boolean isfinite(double x) {
        return finite(x);
    }

    @PyFunction("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static boolean isclose(double a, double b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Errors.value("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(b - a);
        return difference <= Math.abs(relative * b)
                || difference <= Math.abs(relative * a)
                || difference <= absolute;
    }

    @PyFunction
    static Object frexp(double x) {
        if (x == 0 || !finite(x)) {
            return new PyTuple(x, 0L);
        }
        int exponent =
                Math.getExponent(x) < Double.MIN_EXPONENT
                        ? Math.getExponent(x * 0x1p54) - 54 + 1
                        : Math.getExponent(x) + 1;
        return new PyTuple(
                Math.scalb(Math.scalb(x, -exponent / 2), -exponent + exponent / 2),
                (long) exponent);
    }

    @PyFunction
    static double ldexp(Interp in, double x, Object exponent) {
        long n = Math.max(-5000, Math.min(5000, Numbers.clippedIndex(in, exponent)));
        return checked(Math.scalb(Math.scalb(x, (int) n / 2), (int) (n - n / 2)), finite(x));
    }

    @PyFunction
    static Object modf(double x) {
        if (Double.isInfinite(x)) {
            return new PyTuple(Math.copySign(0.0, x), x);
        }
        double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new PyTuple(Math.copySign(x - whole, x), whole);
    }

    @PyFunction
    static double degrees(double x) {
        return x * (180 / Math.PI);
    }

    @PyFunction
    static double radians(double x) {
        return x * (Math.PI / 180);
    }

    @PyFunction("hypot(*coordinates)")
    static double hypot(Interp in, Object[] coordinates) {
        double[] values = new double[coordinates.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.toDouble(in, coordinates[i]);
        }
        return FloatSums.norm(values);
    }

    @PyFunction
    static double dist(Interp in, Object p, Object q) {
        Object[] a = Iteration.array(in, p);
        Object[] b = Iteration.array(in, q);
        if (a.length != b.length) {
            throw Errors.value("both points must have the same number of dimensions");
        }
        double[] values = new double[a.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Numbers.toDouble(in, a[i]) - Numbers.toDouble(in, b[i]);
        }
        return FloatSums.norm(values);
    }

    @PyFunction
    static double fsum(Interp in, Object values) {
        return FloatSums.exact(in, values);
    }

    @PyFunction("prod(iterable, /, *, start=1)")
    static Object prod(Interp in, Object iterable, Object start) {
        Object result = start;
        for (Object value : Iteration.list(in, iterable)) {
            result = Operators.binary(in, Operators.MUL, result, value);
        }
        return result;
    }

    @PyFunction
    static Object sumprod(Interp in, Object p, Object q) {
        Object[] a = Iteration.array(in, p);
        Object[] b = Iteration.array(in, q);
        if (a.length != b.length) {
            throw Errors.value("Inputs are not the same length");
        }
        Double exact = FloatSums.product(a, b);
        if (exact != null) {
            return exact;
        }
        Object total = 0L;
        for (int i = 0; i < a.length; i++) {
            total =
                    Operators.binary(
                            in,
                            Operators.ADD,
                            total,
                            Operators.binary(in, Operators.MUL, a[i], b[i]));
        }
        return total;
    }

    @PyFunction("nextafter(x, y, /, *, steps=None)")
    static double nextafter(Interp in, double x, double y, Object steps) {
        long count = steps == PyNone.NONE ? 1 : Numbers.clippedIndex(in, steps);
        if (count < 0) {
            throw Errors.value("steps must be a non-negative integer");
        }
        double d = x;
        for (long i = 0; i < count && d != y && !Double.isNaN(d); i++) {
            d = Math.nextAfter(d, y);
        }
        return Double.isNaN(y) ? y : d;
    }

    @PyFunction
    static double ulp(double x) {
        return Math.ulp(x);
    }

    @PyFunction
    static double fma(double x, double y, double z) {
        double result = Math.fma(x, y, z);
        return checked(result, finite(x) && finite(y) && finite(z));
    }

    @PyFunction
    static double erf(double x) {
        return ErrorFunction.erf(x);
    }

    @PyFunction
    static double erfc(double x) {
        return ErrorFunction.erfc(x);
    }

    @PyFunction
    static double gamma(double x) {
        return Gamma.gamma(x);
    }

    @PyFunction
    static double lgamma(double x) {
        return Gamma.logGamma(x);
    }

    @PyFunction("gcd(*integers)")
    static Object gcd(Interp in, Object[] integers) {
        return IntegerFunctions.gcd(in, integers);
    }

    @PyFunction("lcm(*integers)")
    static Object lcm(Interp in, Object[] integers) {
        return IntegerFunctions.lcm(in, integers);
    }

    @PyFunction
    static Object factorial(Interp in, Object n) {
        return IntegerFunctions.factorial(in, n);
    }

    @PyFunction
    static Object isqrt(Interp in, Object n) {
        return IntegerFunctions.root(in, n);
    }

    @PyFunction
    static Object comb(Interp in, Object n, Object k) {
        return IntegerFunctions.combinations(in, n, k);
    }

    @PyFunction("perm(n, k=None, /)")
    static Object perm(Interp in, Object n, Object k) {
        return IntegerFunctions.permutations(in, n, k);
    }
}
