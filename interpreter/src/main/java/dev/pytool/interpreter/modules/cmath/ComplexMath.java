package dev.pytool.interpreter.modules.cmath;

import dev.pytool.interpreter.modules.RealFunctions;

/// The functions of module `cmath` on plain data, with the branch cuts of C99 and the care about
/// large and small arguments that CPython's take (after Kahan, "Branch cuts for complex elementary
/// functions").
final class ComplexMath {
    private static final double LARGE = Double.MAX_VALUE / 4;
    private static final double LN2 = 0.6931471805599453;
    private static final double LARGE_LOG = Math.log(LARGE);

    private ComplexMath() {}

    /// The function has no value at the argument.
    static final class Domain extends Exception {
        private static final long serialVersionUID = 1L;

        Domain() {
            super("math domain error", null, false, false);
        }
    }

    /// The value is too large.
    static final class Range extends Exception {
        private static final long serialVersionUID = 1L;

        Range() {
            super("math range error", null, false, false);
        }
    }

    private static Complex ranged(double re, double im) throws Range {
        if (Double.isInfinite(re) || Double.isInfinite(im)) {
            throw new Range();
        }
        return new Complex(re, im);
    }

    static Complex sqrt(Complex z) {
        if (!z.isFinite()) {
            return Edges.SQRT.at(z);
        }
        if (z.re() == 0 && z.im() == 0) {
            return new Complex(0, z.im());
        }
        double ax = Math.abs(z.re());
        double ay = Math.abs(z.im());
        double s;
        if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL && (ax > 0 || ay > 0)) {
            ax = Math.scalb(ax, 54);
            s = Math.scalb(Math.sqrt(ax + Math.hypot(ax, Math.scalb(ay, 54))), -27);
        } else {
            ax /= 8;
            s = 2 * Math.sqrt(ax + Math.hypot(ax, ay / 8));
        }
        double d = ay / (2 * s);
        return z.re() >= 0
                ? new Complex(s, Math.copySign(d, z.im()))
                : new Complex(d, Math.copySign(s, z.im()));
    }

    private static double asinh(double x) {
        return RealFunctions.asinh(x);
    }

    static Complex acos(Complex z) {
        if (!z.isFinite()) {
            return Edges.ACOS.at(z);
        }
        if (Math.abs(z.re()) > LARGE || Math.abs(z.im()) > LARGE) {
            double re = Math.atan2(Math.abs(z.im()), z.re());
            double size = Math.log(Math.hypot(z.re() / 2, z.im() / 2)) + LN2 * 2;
            double im = z.re() < 0 ? -Math.copySign(size, z.im()) : Math.copySign(size, -z.im());
            return new Complex(re, im);
        }
        Complex s1 = sqrt(new Complex(1 - z.re(), -z.im()));
        Complex s2 = sqrt(new Complex(1 + z.re(), z.im()));
        return new Complex(
                2 * Math.atan2(s1.re(), s2.re()), asinh(s2.re() * s1.im() - s2.im() * s1.re()));
    }

    static Complex acosh(Complex z) {
        if (!z.isFinite()) {
            return Edges.ACOSH.at(z);
        }
        if (Math.abs(z.re()) > LARGE || Math.abs(z.im()) > LARGE) {
            return new Complex(
                    Math.log(Math.hypot(z.re() / 2, z.im() / 2)) + LN2 * 2,
                    Math.atan2(z.im(), z.re()));
        }
        Complex s1 = sqrt(new Complex(z.re() - 1, z.im()));
        Complex s2 = sqrt(new Complex(z.re() + 1, z.im()));
        return new Complex(
                asinh(s1.re() * s2.re() + s1.im() * s2.im()), 2 * Math.atan2(s1.im(), s2.re()));
    }

    static Complex asin(Complex z) {
        return asinh(z.turned()).turnedBack();
    }

    static Complex asinh(Complex z) {
        if (!z.isFinite()) {
            return Edges.ASINH.at(z);
        }
        if (Math.abs(z.re()) > LARGE || Math.abs(z.im()) > LARGE) {
            double size = Math.log(Math.hypot(z.re() / 2, z.im() / 2)) + LN2 * 2;
            double re = z.im() >= 0 ? Math.copySign(size, z.re()) : -Math.copySign(size, -z.re());
            return new Complex(re, Math.atan2(z.im(), Math.abs(z.re())));
        }
        Complex s1 = sqrt(new Complex(1 + z.im(), -z.re()));
        Complex s2 = sqrt(new Complex(1 - z.im(), z.re()));
        return new Complex(
                asinh(s1.re() * s2.im() - s2.re() * s1.im()),
                Math.atan2(z.im(), s1.re() * s2.re() - s1.im() * s2.im()));
    }

    static Complex atan(Complex z) throws Domain {
        return atanh(z.turned()).turnedBack();
    }

    static Complex atanh(Complex z) throws Domain {
        if (!z.isFinite()) {
            return Edges.ATANH.at(z);
        }
        if (z.re() < 0 || z.re() == 0 && Math.copySign(1, z.re()) < 0) {
            Complex r = atanh(new Complex(-z.re(), -z.im()));
            return new Complex(-r.re(), -r.im());
        }
        double ay = Math.abs(z.im());
        double root = Math.sqrt(LARGE);
        if (z.re() > root || ay > root) {
            double h = Math.hypot(z.re() / 2, z.im() / 2);
            return new Complex(z.re() / 4 / h / h, -Math.copySign(Math.PI / 2, -z.im()));
        }
        if (z.re() == 1 && ay < Math.sqrt(Double.MIN_NORMAL)) {
            if (ay == 0) {
                throw new Domain();
            }
            double re = -Math.log(Math.sqrt(ay) / Math.sqrt(Math.hypot(ay, 2)));
            return new Complex(re, Math.copySign(Math.atan2(2, -ay) / 2, z.im()));
        }
        double off = 1 - z.re();
        return new Complex(
                Math.log1p(4 * z.re() / (off * off + ay * ay)) / 4,
                -Math.atan2(-2 * z.im(), off * (1 + z.re()) - ay * ay) / 2);
    }

    static Complex cos(Complex z) throws Domain, Range {
        return cosh(z.turned());
    }

    /// Whether the argument has an infinite part whose function is periodic in the other one.
    private static boolean turns(Complex z) {
        return Double.isInfinite(z.re()) && Double.isFinite(z.im()) && z.im() != 0;
    }

    static Complex cosh(Complex z) throws Domain, Range {
        if (!z.isFinite()) {
            if (turns(z)) {
                double im = Math.copySign(Double.POSITIVE_INFINITY, Math.sin(z.im()));
                return new Complex(
                        Math.copySign(Double.POSITIVE_INFINITY, Math.cos(z.im())),
                        z.re() > 0 ? im : -im);
            }
            if (Double.isInfinite(z.im()) && !Double.isNaN(z.re())) {
                throw new Domain();
            }
            return Edges.COSH.at(z);
        }
        if (Math.abs(z.re()) > LARGE_LOG) {
            double less = z.re() - Math.copySign(1, z.re());
            return ranged(
                    Math.cos(z.im()) * RealFunctions.cosh(less) * Math.E,
                    Math.sin(z.im()) * RealFunctions.sinh(less) * Math.E);
        }
        return ranged(
                Math.cos(z.im()) * RealFunctions.cosh(z.re()),
                Math.sin(z.im()) * RealFunctions.sinh(z.re()));
    }

    static Complex exp(Complex z) throws Domain, Range {
        if (!z.isFinite()) {
            if (turns(z)) {
                double size = z.re() > 0 ? Double.POSITIVE_INFINITY : 0;
                return new Complex(
                        Math.copySign(size, Math.cos(z.im())),
                        Math.copySign(size, Math.sin(z.im())));
            }
            boolean bad = Double.isFinite(z.re()) || Double.isInfinite(z.re()) && z.re() > 0;
            if (Double.isInfinite(z.im()) && bad) {
                throw new Domain();
            }
            return Edges.EXP.at(z);
        }
        if (z.re() > LARGE_LOG) {
            double l = Math.exp(z.re() - 1);
            return ranged(l * Math.cos(z.im()) * Math.E, l * Math.sin(z.im()) * Math.E);
        }
        double l = Math.exp(z.re());
        return ranged(l * Math.cos(z.im()), l * Math.sin(z.im()));
    }

    static Complex log(Complex z) throws Domain {
        if (!z.isFinite()) {
            return Edges.LOG.at(z);
        }
        double ax = Math.abs(z.re());
        double ay = Math.abs(z.im());
        double re;
        if (ax > LARGE || ay > LARGE) {
            re = Math.log(Math.hypot(ax / 2, ay / 2)) + LN2;
        } else if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
            if (ax == 0 && ay == 0) {
                throw new Domain();
            }
            re = Math.log(Math.hypot(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * LN2;
        } else {
            double h = Math.hypot(ax, ay);
            if (0.71 <= h && h <= 1.73) {
                double greater = Math.max(ax, ay);
                double lesser = Math.min(ax, ay);
                re = Math.log1p((greater - 1) * (greater + 1) + lesser * lesser) / 2;
            } else {
                re = Math.log(h);
            }
        }
        return new Complex(re, Math.atan2(z.im(), z.re()));
    }

    static Complex log10(Complex z) throws Domain {
        Complex natural = log(z);
        double ten = Math.log(10);
        return new Complex(natural.re() / ten, natural.im() / ten);
    }

    static Complex sin(Complex z) throws Domain, Range {
        return sinh(z.turned()).turnedBack();
    }

    static Complex sinh(Complex z) throws Domain, Range {
        if (!z.isFinite()) {
            if (turns(z)) {
                double re = Math.copySign(Double.POSITIVE_INFINITY, Math.cos(z.im()));
                return new Complex(
                        z.re() > 0 ? re : -re,
                        Math.copySign(Double.POSITIVE_INFINITY, Math.sin(z.im())));
            }
            if (Double.isInfinite(z.im()) && !Double.isNaN(z.re())) {
                throw new Domain();
            }
            return Edges.SINH.at(z);
        }
        if (Math.abs(z.re()) > LARGE_LOG) {
            double less = z.re() - Math.copySign(1, z.re());
            return ranged(
                    Math.cos(z.im()) * RealFunctions.sinh(less) * Math.E,
                    Math.sin(z.im()) * RealFunctions.cosh(less) * Math.E);
        }
        return ranged(
                Math.cos(z.im()) * RealFunctions.sinh(z.re()),
                Math.sin(z.im()) * RealFunctions.cosh(z.re()));
    }

    static Complex tan(Complex z) throws Domain {
        return tanh(z.turned()).turnedBack();
    }

    static Complex tanh(Complex z) throws Domain {
        if (!z.isFinite()) {
            if (turns(z)) {
                return new Complex(
                        Math.copySign(1, z.re()),
                        Math.copySign(0, 2 * Math.sin(z.im()) * Math.cos(z.im())));
            }
            if (Double.isInfinite(z.im()) && Double.isFinite(z.re())) {
                throw new Domain();
            }
            return Edges.TANH.at(z);
        }
        if (Math.abs(z.re()) > LARGE_LOG) {
            double im = 4 * Math.sin(z.im()) * Math.cos(z.im()) * Math.exp(-2 * Math.abs(z.re()));
            return new Complex(Math.copySign(1, z.re()), im);
        }
        double tx = Math.tanh(z.re());
        double ty = Math.tan(z.im());
        double cx = 1 / RealFunctions.cosh(z.re());
        double txty = tx * ty;
        double below = 1 + txty * txty;
        return new Complex(tx * (1 + ty * ty) / below, ty / below * cx * cx);
    }
}
