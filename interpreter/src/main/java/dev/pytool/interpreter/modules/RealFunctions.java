package dev.pytool.interpreter.modules;

/// Inverse hyperbolic functions, which the JDK lacks; argument ranges are split where digits would
/// cancel.
public final class RealFunctions {
    private static final double LN2 = 0.6931471805599453;
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LOG2_E_LOW = 2.0355273740931033e-17;
    private static final double FAR = 0x1p28;

    private RealFunctions() {}

    public static double asinh(double x) {
        double a = Math.abs(x);
        if (Double.isNaN(x) || Double.isInfinite(x) || a < 1 / FAR) {
            return x;
        }
        double size;
        if (a > FAR) {
            size = Math.log(a) + LN2;
        } else if (a > 2) {
            size = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            double square = a * a;
            size = Math.log1p(a + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(size, x);
    }

    public static double cosh(double x) {
        double a = Math.abs(x);
        if (a < 0.5 * LN2) {
            double t = Math.expm1(a);
            return 1 + t * t / (2 * (1 + t));
        }
        if (a < 22) {
            double t = Math.exp(a);
            return 0.5 * t + 0.5 / t;
        }
        double half = Math.exp(0.5 * a);
        return a < 709 ? 0.5 * Math.exp(a) : 0.5 * half * half;
    }

    public static double sinh(double x) {
        double a = Math.abs(x);
        double half = Math.copySign(0.5, x);
        if (a < 22) {
            if (a < 1 / FAR) {
                return x;
            }
            double t = Math.expm1(a);
            return a < 1 ? half * (2 * t - t * t / (t + 1)) : half * (t + t / (t + 1));
        }
        double root = Math.exp(0.5 * a);
        return a < 709 ? half * Math.exp(a) : half * root * root;
    }

    /// The cube root, corrected once by what its cube lacks.
    static double cbrt(double x) {
        double r = Math.cbrt(x);
        if (r == 0 || !Double.isFinite(r) || Math.abs(r) < 1e-90 || Math.abs(r) > 1e90) {
            return r;
        }
        double square = r * r;
        double low = Math.fma(r, r, -square);
        double over = Math.fma(square, r, -x) + low * r;
        return r - over / (3 * square);
    }

    /// The logarithm to base two of a positive finite number: the series of the inverse hyperbolic
    /// tangent, its first term with twice the digits.
    static double log2(double x) {
        int exponent = Math.getExponent(x);
        double m = x;
        if (exponent < Double.MIN_EXPONENT) {
            m = x * 0x1p54;
            exponent = Math.getExponent(m);
            m = Math.scalb(m, -exponent);
            exponent -= 54;
        } else {
            m = Math.scalb(m, -exponent);
        }
        if (m > 1.4142135623730951) {
            m /= 2;
            exponent++;
        }
        double above = m - 1;
        double below = m + 1;
        double belowLow = m - (below - 1);
        double t = above / below;
        double tLow = (Math.fma(-t, below, above) - t * belowLow) / below;
        double square = t * t;
        double rest = 0;
        for (int n = 27; n >= 3; n -= 2) {
            rest = rest * square + 1.0 / n;
        }
        double high = 2 * t;
        double low = 2 * tLow + 2 * t * square * rest;
        double p = high * LOG2_E;
        double pLow = Math.fma(high, LOG2_E, -p) + high * LOG2_E_LOW + low * LOG2_E;
        double sum = exponent + p;
        double lost = Math.abs(exponent) > Math.abs(p) ? exponent - sum + p : p - sum + exponent;
        return sum + (lost + pLow);
    }

    /// For arguments from 1 up.
    static double acosh(double x) {
        if (x > FAR) {
            return Math.log(x) + LN2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double off = x - 1;
        return Math.log1p(off + Math.sqrt(2 * off + off * off));
    }

    /// For arguments between -1 and 1.
    static double atanh(double x) {
        double a = Math.abs(x);
        if (a < 1 / FAR) {
            return x;
        }
        double twice = a + a;
        double size =
                a < 0.5
                        ? 0.5 * Math.log1p(twice + twice * a / (1 - a))
                        : 0.5 * Math.log1p(twice / (1 - a));
        return Math.copySign(size, x);
    }
}
