package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.FloatText;

/// The gamma function and its logarithm, by Lanczos' approximation (g = 6.0246..., thirteen terms,
/// as a quotient of polynomials) in the order of operations that CPython uses, so that the last
/// digit agrees.
final class Gamma {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_LESS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;
    private static final double[] ABOVE = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] BELOW = {
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670,
        1925, 66, 1
    };

    private Gamma() {}

    private static double sum(double x) {
        double above = 0;
        double below = 0;
        if (x < 5) {
            for (int i = ABOVE.length - 1; i >= 0; i--) {
                above = above * x + ABOVE[i];
                below = below * x + BELOW[i];
            }
        } else {
            for (int i = 0; i < ABOVE.length; i++) {
                above = above / x + ABOVE[i];
                below = below / x + BELOW[i];
            }
        }
        return above / below;
    }

    private static double sinPi(double x) {
        double y = Math.abs(x) % 2.0;
        double r =
                switch ((int) Math.round(2 * y)) {
                    case 0 -> Math.sin(Math.PI * y);
                    case 1 -> Math.cos(Math.PI * (y - 0.5));
                    case 2 -> Math.sin(Math.PI * (1 - y));
                    case 3 -> -Math.cos(Math.PI * (y - 1.5));
                    default -> Math.sin(Math.PI * (y - 2));
                };
        return Math.copySign(1, x) * r;
    }

    private static PyException pole(double x) {
        return Errors.value("expected a noninteger or positive integer, got " + FloatText.repr(x));
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY || x <= 0 && x == Math.floor(x)) {
            throw pole(x);
        }
        if (x == Math.floor(x) && x <= 23) {
            return factorial((int) x - 1);
        }
        double result = ordinary(x);
        if (Double.isInfinite(result)) {
            throw Errors.overflow("math range error");
        }
        return result;
    }

    private static double ordinary(double x) {
        double a = Math.abs(x);
        if (a < 1e-20) {
            return 1 / x;
        }
        if (a > 200) {
            return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = a + G_LESS_HALF;
        double z = a > G_LESS_HALF ? y - a - G_LESS_HALF : y - G_LESS_HALF - a;
        z = z * G / y;
        double r;
        if (x < 0) {
            r = -Math.PI / sinPi(a) / a * Math.exp(y) / sum(a);
            r -= z * r;
            if (a < 140) {
                r /= Math.pow(y, a - 0.5);
            } else {
                double root = Math.pow(y, a / 2 - 0.25);
                r = r / root / root;
            }
        } else {
            r = sum(a) / Math.exp(y);
            r += z * r;
            if (a < 140) {
                r *= Math.pow(y, a - 0.5);
            } else {
                double root = Math.pow(y, a / 2 - 0.25);
                r = r * root * root;
            }
        }
        return r;
    }

    static double logGamma(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return Math.abs(x);
        }
        if (x == Math.floor(x) && x <= 2) {
            if (x <= 0) {
                throw pole(x);
            }
            return 0;
        }
        double a = Math.abs(x);
        if (a < 1e-20) {
            return -Math.log(a);
        }
        double r = Math.log(sum(a)) - G;
        r += (a - 0.5) * (Math.log(a + G - 0.5) - 1);
        if (x < 0) {
            r = LOG_PI - Math.log(Math.abs(sinPi(a))) - Math.log(a) - r;
        }
        if (Double.isInfinite(r)) {
            throw Errors.overflow("math range error");
        }
        return r;
    }
}
