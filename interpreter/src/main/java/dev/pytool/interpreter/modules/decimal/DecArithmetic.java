package dev.pytool.interpreter.modules.decimal;

import java.math.BigInteger;

/// Sums, products, quotients and roots.
final class DecArithmetic {
    private DecArithmetic() {}

    static Dec add(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return b.isInfinite() && a.negative() != b.negative() ? w.invalid() : a;
        }
        if (b.isInfinite()) {
            return b;
        }
        return Rounding.fix(sum(a, b, w), w);
    }

    static Dec subtract(Dec a, Dec b, Work w) {
        return add(a, b.isNan() ? b : b.negate(), w);
    }

    private static Dec sum(Dec a, Dec b, Work w) {
        long exponent = Math.min(a.exponent(), b.exponent());
        boolean floor = w.mode == Mode.ROUND_FLOOR;
        if (a.isZero() && b.isZero()) {
            boolean minus = floor && a.negative() != b.negative() || a.negative() && b.negative();
            return Dec.of(minus, BigInteger.ZERO, exponent);
        }
        if (a.isZero() || b.isZero()) {
            Dec other = a.isZero() ? b : a;
            long lowest = Math.max(exponent, other.exponent() - w.precision - 1);
            return Rounding.rescale(other, Math.min(lowest, other.exponent()), w.mode);
        }
        Dec high = a.exponent() >= b.exponent() ? a : b;
        Dec low = high == a ? b : a;
        long limit = high.exponent() + Math.min(-1, high.length() - w.precision - 2L);
        if (low.length() + low.exponent() - 1 < limit) {
            low = Dec.of(low.negative(), BigInteger.ONE, limit);
        }
        BigInteger x = high.digits().multiply(Dec.tenTo(high.exponent() - low.exponent()));
        BigInteger total =
                (high.negative() ? x.negate() : x)
                        .add(low.negative() ? low.digits().negate() : low.digits());
        if (total.signum() == 0) {
            return Dec.of(floor, BigInteger.ZERO, exponent);
        }
        return Dec.of(total.signum() < 0, total.abs(), low.exponent());
    }

    static Dec multiply(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        boolean minus = a.negative() != b.negative();
        if (a.isInfinite() || b.isInfinite()) {
            return a.isZero() || b.isZero() ? w.invalid() : Dec.infinity(minus);
        }
        return Rounding.fix(product(a, b), w);
    }

    private static Dec product(Dec a, Dec b) {
        return Dec.of(
                a.negative() != b.negative(),
                a.digits().multiply(b.digits()),
                a.exponent() + b.exponent());
    }

    static Dec fma(Dec a, Dec b, Dec c, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return c.isSignalling() && !a.isSignalling() && !b.isSignalling() ? w.nan(c) : nan;
        }
        if (a.isInfinite() || b.isInfinite()) {
            if (a.isZero() || b.isZero()) {
                return w.invalid();
            }
            return add(Dec.infinity(a.negative() != b.negative()), c, w);
        }
        return add(product(a, b), c, w);
    }

    static Dec divide(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        boolean minus = a.negative() != b.negative();
        if (a.isInfinite()) {
            return b.isInfinite() ? w.invalid() : Dec.infinity(minus);
        }
        if (b.isInfinite()) {
            w.note(Signal.CLAMPED);
            return Dec.of(minus, BigInteger.ZERO, w.etiny());
        }
        if (b.isZero()) {
            if (a.isZero()) {
                return w.invalid(Signal.DIVISION_UNDEFINED);
            }
            w.note(Signal.DIVISION_BY_ZERO);
            return Dec.infinity(minus);
        }
        if (a.isZero()) {
            return Rounding.fix(Dec.of(minus, BigInteger.ZERO, a.exponent() - b.exponent()), w);
        }
        return Rounding.fix(quotient(a, b, minus, w.precision), w);
    }

    private static Dec quotient(Dec a, Dec b, boolean minus, int precision) {
        long shift = b.length() - a.length() + precision + 1L;
        long exponent = a.exponent() - b.exponent() - shift;
        BigInteger x = shift >= 0 ? a.digits().multiply(Dec.tenTo(shift)) : a.digits();
        BigInteger y = shift >= 0 ? b.digits() : b.digits().multiply(Dec.tenTo(-shift));
        BigInteger[] both = x.divideAndRemainder(y);
        BigInteger q = both[0];
        if (both[1].signum() != 0) {
            if (q.mod(BigInteger.valueOf(5)).signum() == 0) {
                q = q.add(BigInteger.ONE);
            }
            return Dec.of(minus, q, exponent);
        }
        return strip(Dec.of(minus, q, exponent), a.exponent() - b.exponent());
    }

    /// Without trailing zeros, as long as the exponent stays below the ideal one.
    static Dec strip(Dec x, long ideal) {
        BigInteger q = x.digits();
        long exponent = x.exponent();
        while (exponent < ideal) {
            BigInteger[] both = q.divideAndRemainder(BigInteger.TEN);
            if (both[1].signum() != 0) {
                break;
            }
            q = both[0];
            exponent++;
        }
        return Dec.of(x.negative(), q, exponent);
    }

    /// The integer quotient and the remainder of finite numbers, the divisor not zero; empty where
    /// the quotient has too many digits.
    private static Dec[] whole(Dec a, Dec b, Work w) {
        boolean minus = a.negative() != b.negative();
        long ideal = b.isInfinite() ? a.exponent() : Math.min(a.exponent(), b.exponent());
        long apart = a.adjusted() - (b.isInfinite() ? 0 : b.adjusted());
        if (a.isZero() || b.isInfinite() || apart <= -2) {
            return new Dec[] {
                Dec.of(minus, BigInteger.ZERO, 0), Rounding.rescale(a, ideal, w.mode)
            };
        }
        if (apart <= w.precision) {
            BigInteger x = a.digits().multiply(Dec.tenTo(a.exponent() - ideal));
            BigInteger y = b.digits().multiply(Dec.tenTo(b.exponent() - ideal));
            BigInteger[] both = x.divideAndRemainder(y);
            if (both[0].compareTo(Dec.tenTo(w.precision)) < 0) {
                return new Dec[] {Dec.of(minus, both[0], 0), Dec.of(a.negative(), both[1], ideal)};
            }
        }
        return new Dec[0];
    }

    /// The integer quotient and the remainder.
    static Dec[] divmod(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return new Dec[] {nan, nan};
        }
        boolean minus = a.negative() != b.negative();
        if (a.isInfinite()) {
            Dec bad = w.invalid();
            return new Dec[] {b.isInfinite() ? bad : Dec.infinity(minus), bad};
        }
        if (b.isZero()) {
            if (a.isZero()) {
                Dec bad = w.invalid(Signal.DIVISION_UNDEFINED);
                return new Dec[] {bad, bad};
            }
            w.note(Signal.DIVISION_BY_ZERO | Signal.INVALID_OPERATION);
            return new Dec[] {Dec.infinity(minus), Dec.NAN};
        }
        Dec[] both = whole(a, b, w);
        if (both.length == 0) {
            Dec bad = w.invalid(Signal.DIVISION_IMPOSSIBLE);
            return new Dec[] {bad, bad};
        }
        return new Dec[] {both[0], Rounding.fix(both[1], w)};
    }

    static Dec divideToInteger(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() && !b.isInfinite()) {
            return Dec.infinity(a.negative() != b.negative());
        }
        if (!a.isInfinite() && b.isZero() && !a.isZero()) {
            w.note(Signal.DIVISION_BY_ZERO);
            return Dec.infinity(a.negative() != b.negative());
        }
        return divmod(a, b, w)[0];
    }

    static Dec remainder(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || b.isZero()) {
            return w.invalid(
                    b.isZero() && a.isZero()
                            ? Signal.DIVISION_UNDEFINED
                            : Signal.INVALID_OPERATION);
        }
        return divmod(a, b, w)[1];
    }

    static Dec remainderNear(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || b.isZero()) {
            return w.invalid(
                    b.isZero() && a.isZero()
                            ? Signal.DIVISION_UNDEFINED
                            : Signal.INVALID_OPERATION);
        }
        if (b.isInfinite()) {
            return Rounding.fix(a, w);
        }
        long ideal = Math.min(a.exponent(), b.exponent());
        if (a.isZero()) {
            return Rounding.fix(Dec.of(a.negative(), BigInteger.ZERO, ideal), w);
        }
        long apart = a.adjusted() - b.adjusted();
        if (apart >= w.precision + 1L) {
            return w.invalid(Signal.DIVISION_IMPOSSIBLE);
        }
        if (apart <= -2) {
            return Rounding.fix(Rounding.rescale(a, ideal, w.mode), w);
        }
        BigInteger x = a.digits().multiply(Dec.tenTo(a.exponent() - ideal));
        BigInteger y = b.digits().multiply(Dec.tenTo(b.exponent() - ideal));
        BigInteger[] both = x.divideAndRemainder(y);
        BigInteger r = both[1];
        BigInteger q = both[0];
        if (r.shiftLeft(1).add(q.testBit(0) ? BigInteger.ONE : BigInteger.ZERO).compareTo(y) > 0) {
            r = r.subtract(y);
            q = q.add(BigInteger.ONE);
        }
        if (q.compareTo(Dec.tenTo(w.precision)) >= 0) {
            return w.invalid(Signal.DIVISION_IMPOSSIBLE);
        }
        boolean minus = a.negative() != r.signum() < 0;
        return Rounding.fix(Dec.of(minus, r.abs(), ideal), w);
    }

    static Dec sqrt(Dec a, Work w) {
        Dec nan = w.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() && !a.negative()) {
            return a;
        }
        if (a.isZero()) {
            return Rounding.fix(
                    Dec.of(a.negative(), BigInteger.ZERO, Math.floorDiv(a.exponent(), 2L)), w);
        }
        if (a.negative()) {
            return w.invalid();
        }
        int precision = w.precision + 1;
        long e = Math.floorDiv(a.exponent(), 2L);
        boolean odd = (a.exponent() & 1) != 0;
        BigInteger c = odd ? a.digits().multiply(BigInteger.TEN) : a.digits();
        long l = odd ? (a.length() >> 1) + 1L : (a.length() + 1L) >> 1;
        long shift = precision - l;
        boolean exact = true;
        if (shift >= 0) {
            c = c.multiply(Dec.tenTo(2 * shift));
        } else {
            BigInteger[] both = c.divideAndRemainder(Dec.tenTo(-2 * shift));
            c = both[0];
            exact = both[1].signum() == 0;
        }
        e -= shift;
        BigInteger n = c.sqrt();
        exact = exact && n.multiply(n).equals(c);
        if (exact) {
            if (shift >= 0) {
                n = n.divide(Dec.tenTo(shift));
            } else {
                n = n.multiply(Dec.tenTo(-shift));
            }
            e += shift;
        } else if (n.mod(BigInteger.valueOf(5)).signum() == 0) {
            n = n.add(BigInteger.ONE);
        }
        return Rounding.fixEven(Dec.of(false, n, e), w);
    }
}
