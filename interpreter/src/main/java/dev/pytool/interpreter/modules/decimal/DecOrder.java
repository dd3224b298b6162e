package dev.pytool.interpreter.modules.decimal;

/// Comparisons, the greater and the lesser, and neighbours.
final class DecOrder {
    private DecOrder() {}

    static Dec compare(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        return nan != null ? nan : Dec.of(Dec.compare(a, b));
    }

    static Dec compareSignal(Dec a, Dec b, Work w) {
        if (a.isNan() || b.isNan()) {
            w.note(Signal.INVALID_OPERATION);
        }
        return compare(a, b, w);
    }

    /// The order of representations: -NaN < -sNaN < -Infinity < ... < Infinity < sNaN < NaN.
    static int total(Dec a, Dec b) {
        if (a.negative() != b.negative()) {
            return a.negative() ? -1 : 1;
        }
        int sign = a.negative() ? -1 : 1;
        int left = rank(a);
        int right = rank(b);
        if (left != right) {
            return sign * Integer.compare(left, right);
        }
        if (a.isNan()) {
            int length = Integer.compare(a.length(), b.length());
            return sign * (length != 0 ? length : a.digits().compareTo(b.digits()));
        }
        int value = Dec.compare(a, b);
        return value != 0 ? value : sign * Long.compare(a.exponent(), b.exponent());
    }

    private static int rank(Dec x) {
        return switch (x.kind()) {
            case FINITE, INFINITE -> 0;
            case SIGNALLING -> 1;
            case NAN -> 2;
        };
    }

    /// `max` and `min`, or by size alone: one quiet NaN loses against a number.
    static Dec extreme(Dec a, Dec b, boolean greatest, boolean bySize, Work w) {
        if (a.isNan() || b.isNan()) {
            if (a.kind() == Dec.Kind.NAN && !b.isNan()) {
                return Rounding.fix(b, w);
            }
            if (b.kind() == Dec.Kind.NAN && !a.isNan()) {
                return Rounding.fix(a, w);
            }
            return w.nan(a, b);
        }
        int order = bySize ? Dec.compare(a.abs(), b.abs()) : Dec.compare(a, b);
        if (order == 0) {
            order = total(a, b);
        }
        return Rounding.fix(order > 0 == greatest && order != 0 ? a : order == 0 ? a : b, w);
    }

    static Dec next(Dec a, boolean up, Work w) {
        Dec nan = w.nan(a);
        if (nan != null) {
            return nan;
        }
        Dec largest =
                Dec.of(false, Dec.tenTo(w.precision).subtract(java.math.BigInteger.ONE), w.etop());
        if (a.isInfinite()) {
            return a.negative() == up ? largest.withSign(a.negative()) : a;
        }
        Work quiet = w.digits(w.precision, up ? Mode.ROUND_CEILING : Mode.ROUND_FLOOR);
        Dec rounded = Rounding.fix(a, quiet);
        if (Dec.compare(rounded, a) != 0) {
            return rounded;
        }
        Dec step = Dec.of(!up, java.math.BigInteger.ONE, w.etiny() - 1);
        return DecArithmetic.add(a, step, quiet);
    }

    static Dec nextToward(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        int order = Dec.compare(a, b);
        if (order == 0) {
            return a.withSign(b.negative());
        }
        Dec result = next(a, order < 0, w);
        if (result.isInfinite()) {
            w.note(Signal.OVERFLOW | Signal.INEXACT | Signal.ROUNDED);
        } else if (result.isZero() || result.adjusted() < w.least) {
            w.note(Signal.UNDERFLOW | Signal.SUBNORMAL | Signal.INEXACT | Signal.ROUNDED);
            if (result.isZero()) {
                w.note(Signal.CLAMPED);
            }
        }
        return result;
    }

    static boolean isNormal(Dec x, Work w) {
        return x.isFinite() && !x.isZero() && x.adjusted() >= w.least;
    }

    static boolean isSubnormal(Dec x, Work w) {
        return x.isFinite() && !x.isZero() && x.adjusted() < w.least;
    }

    static String numberClass(Dec x, Work w) {
        if (x.isNan()) {
            return x.isSignalling() ? "sNaN" : "NaN";
        }
        String sign = x.negative() ? "-" : "+";
        if (x.isInfinite()) {
            return sign + "Infinity";
        }
        return sign + (x.isZero() ? "Zero" : isSubnormal(x, w) ? "Subnormal" : "Normal");
    }
}
