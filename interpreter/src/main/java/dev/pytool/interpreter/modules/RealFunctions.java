package dev.pytool.interpreter.modules;

/// Inverse hyperbolic functions, which the JDK lacks; argument ranges are split where digits would
/// cancel.
public final class RealFunctions {
    private static final double LN2 = 0.6931471805599453;
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
