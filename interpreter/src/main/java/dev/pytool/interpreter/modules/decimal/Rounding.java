package dev.pytool.interpreter.modules.decimal;

import java.math.BigInteger;

/// Fitting an exact result into a context ("Arithmetic operations", rounding and range).
final class Rounding {
    private Rounding() {}

    /// The coefficient without its last digits, rounded. A result with `exact` false lost
    /// something.
    record Cut(BigInteger digits, boolean exact) {}

    static Cut cut(Dec x, long dropped, Mode mode) {
        if (dropped <= 0) {
            return new Cut(x.digits().multiply(Dec.tenTo(-dropped)), true);
        }
        if (dropped > x.length() + 1L) {
            boolean zero = x.digits().signum() == 0;
            boolean grows = !zero && mode.grows(x.negative(), -1, 0);
            return new Cut(grows ? BigInteger.ONE : BigInteger.ZERO, zero);
        }
        BigInteger unit = Dec.tenTo(dropped);
        BigInteger[] both = x.digits().divideAndRemainder(unit);
        if (both[1].signum() == 0) {
            return new Cut(both[0], true);
        }
        int half = both[1].shiftLeft(1).compareTo(unit);
        int last = both[0].mod(BigInteger.TEN).intValue();
        boolean grows = mode.grows(x.negative(), half, last);
        return new Cut(grows ? both[0].add(BigInteger.ONE) : both[0], false);
    }

    /// The number with another exponent, rounded where digits get lost.
    static Dec rescale(Dec x, long exponent, Mode mode) {
        if (!x.isFinite()) {
            return x;
        }
        if (x.isZero()) {
            return Dec.of(x.negative(), BigInteger.ZERO, exponent);
        }
        return Dec.of(x.negative(), cut(x, exponent - x.exponent(), mode).digits(), exponent);
    }

    /// The result an operation answers.
    static Dec fix(Dec x, Work w) {
        if (!x.isFinite()) {
            Dec nan = w.nan(x);
            return nan == null ? x : nan;
        }
        if (x.isZero()) {
            long most = w.clamp ? w.etop() : w.greatest;
            long exponent = Math.min(Math.max(x.exponent(), w.etiny()), most);
            if (exponent != x.exponent()) {
                w.note(Signal.CLAMPED);
            }
            return Dec.of(x.negative(), BigInteger.ZERO, exponent);
        }
        long least = x.length() + x.exponent() - w.precision;
        if (least > w.etop()) {
            return overflow(x.negative(), w);
        }
        boolean subnormal = least < w.etiny();
        least = Math.max(least, w.etiny());
        if (x.exponent() < least) {
            return shorten(x, least, subnormal, w);
        }
        if (subnormal) {
            w.note(Signal.SUBNORMAL);
        }
        if (w.clamp && x.exponent() > w.etop()) {
            w.note(Signal.CLAMPED);
            return rescale(x, w.etop(), w.mode);
        }
        return x;
    }

    /// The result of a function that rounds half to even whatever the context says.
    static Dec fixEven(Dec x, Work w) {
        Work even = w.digits(w.precision, Mode.ROUND_HALF_EVEN);
        Dec result = fix(x, even);
        w.note(even.status());
        return result;
    }

    private static Dec shorten(Dec x, long exponent, boolean subnormal, Work w) {
        Cut cut = cut(x, exponent - x.exponent(), w.mode);
        BigInteger digits = cut.digits();
        long at = exponent;
        if (Dec.length(digits) > w.precision) {
            digits = digits.divide(BigInteger.TEN);
            at++;
        }
        if (at > w.etop()) {
            return overflow(x.negative(), w);
        }
        w.note(Signal.ROUNDED);
        if (subnormal) {
            w.note(Signal.SUBNORMAL);
        }
        if (!cut.exact()) {
            w.note(Signal.INEXACT | (subnormal ? Signal.UNDERFLOW : 0));
        }
        if (digits.signum() == 0) {
            w.note(Signal.CLAMPED);
        }
        return Dec.of(x.negative(), digits, at);
    }

    private static Dec overflow(boolean negative, Work w) {
        w.note(Signal.OVERFLOW | Signal.INEXACT | Signal.ROUNDED);
        boolean infinite =
                switch (w.mode) {
                    case ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP -> true;
                    case ROUND_CEILING -> !negative;
                    case ROUND_FLOOR -> negative;
                    default -> false;
                };
        return infinite
                ? Dec.infinity(negative)
                : Dec.of(negative, Dec.tenTo(w.precision).subtract(BigInteger.ONE), w.etop());
    }
}
