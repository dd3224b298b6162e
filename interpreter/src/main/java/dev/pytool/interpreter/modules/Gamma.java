package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;

/// The gamma function by Lanczos' approximation (g = 7, nine terms) and the error function by its
/// series and continued fraction; accurate to about 1e-15 relative.
final class Gamma {
    private static final double[] TERMS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private Gamma() {}

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY || x <= 0 && x == Math.rint(x)) {
            throw Errors.value(
                    "expected a noninteger or positive integer, got "
                            + dev.pytool.interpreter.types.FloatText.repr(x));
        }
        if (x == Math.rint(x) && x <= 23) {
            double product = 1;
            for (int i = 2; i < x; i++) {
                product *= i;
            }
            return product;
        }
        if (x < 0.5) {
            return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
        }
        double y = x - 1;
        double sum = TERMS[0];
        for (int i = 1; i < TERMS.length; i++) {
            sum += TERMS[i] / (y + i);
        }
        double t = y + 7.5;
        double half = Math.pow(t, (y + 0.5) / 2);
        double result = Math.sqrt(2 * Math.PI) * half * Math.exp(-t) * half * sum;
        if (Double.isInfinite(result)) {
            throw Errors.overflow("math range error");
        }
        return result;
    }

    static double logGamma(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Math.abs(x);
        }
        if (x <= 0 && x == Math.rint(x)) {
            throw Errors.value(
                    "expected a noninteger or positive integer, got "
                            + dev.pytool.interpreter.types.FloatText.repr(x));
        }
        if (x == 1 || x == 2) {
            return 0;
        }
        if (x < 0.5) {
            return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
        }
        double y = x - 1;
        double sum = TERMS[0];
        for (int i = 1; i < TERMS.length; i++) {
            sum += TERMS[i] / (y + i);
        }
        double t = y + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    static double erf(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double a = Math.abs(x);
        if (a < 1.5) {
            return series(x);
        }
        double result = 1 - fraction(a);
        return x > 0 ? result : -result;
    }

    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        double a = Math.abs(x);
        if (a < 1.5) {
            return 1 - series(x);
        }
        return x > 0 ? fraction(a) : 2 - fraction(a);
    }

    private static double series(double x) {
        double square = x * x;
        double sum = 0;
        double k = 25 + 0.5;
        for (int i = 0; i < 25; i++) {
            sum = 2 + square * sum / k;
            k -= 1;
        }
        return sum * x * Math.exp(-square) / Math.sqrt(Math.PI);
    }

    private static double fraction(double x) {
        if (x >= 30) {
            return 0;
        }
        double square = x * x;
        double a = 0;
        double da = 0.5;
        double p = 1;
        double p1 = 0;
        double q = da + square;
        double q1 = 1;
        for (int i = 0; i < 50; i++) {
            a += da;
            da += 2;
            double b = da + square;
            double next = b * p - a * p1;
            p1 = p;
            p = next;
            next = b * q - a * q1;
            q1 = q;
            q = next;
        }
        return p / q * x * Math.exp(-square) / Math.sqrt(Math.PI);
    }
}
