package dev.pytool.interpreter.modules.decimal;

import java.math.BigInteger;

/// Operations on exponents and on single digits.
final class DecShape {
    private DecShape() {}

    static Dec quantize(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || b.isInfinite()) {
            return a.isInfinite() && b.isInfinite() ? a : w.invalid();
        }
        if (b.exponent() < w.etiny() || b.exponent() > w.greatest) {
            return w.invalid();
        }
        if (a.isZero()) {
            return Rounding.fix(Dec.of(a.negative(), BigInteger.ZERO, b.exponent()), w);
        }
        if (a.adjusted() > w.greatest || a.adjusted() - b.exponent() + 1 > w.precision) {
            return w.invalid();
        }
        Rounding.Cut cut = Rounding.cut(a, b.exponent() - a.exponent(), w.mode);
        Dec result = Dec.of(a.negative(), cut.digits(), b.exponent());
        if (result.adjusted() > w.greatest || result.length() > w.precision) {
            return w.invalid();
        }
        if (!result.isZero() && result.adjusted() < w.least) {
            w.note(Signal.SUBNORMAL);
        }
        if (result.exponent() > a.exponent()) {
            w.note(Signal.ROUNDED | (cut.exact() ? 0 : Signal.INEXACT));
        }
        return Rounding.fix(result, w);
    }

    /// Rounds to an integer; `noting` tells about lost digits.
    static Dec integral(Dec a, Work w, Mode mode, boolean noting) {
        Dec nan = w.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite() || a.exponent() >= 0) {
            return a;
        }
        if (a.isZero()) {
            return Dec.of(a.negative(), BigInteger.ZERO, 0);
        }
        Rounding.Cut cut = Rounding.cut(a, -a.exponent(), mode);
        if (noting) {
            w.note(Signal.ROUNDED | (cut.exact() ? 0 : Signal.INEXACT));
        }
        return Dec.of(a.negative(), cut.digits(), 0);
    }

    static Dec normalize(Dec a, Work w) {
        Dec nan = w.nan(a);
        if (nan != null) {
            return nan;
        }
        Dec fixed = Rounding.fix(a, w);
        if (!fixed.isFinite()) {
            return fixed;
        }
        if (fixed.isZero()) {
            return Dec.of(fixed.negative(), BigInteger.ZERO, 0);
        }
        return DecArithmetic.strip(fixed, w.clamp ? w.etop() : w.greatest);
    }

    static boolean sameQuantum(Dec a, Dec b) {
        if (!a.isFinite() || !b.isFinite()) {
            return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
        }
        return a.exponent() == b.exponent();
    }

    static Dec logb(Dec a, Work w) {
        Dec nan = w.nan(a);
        if (nan != null) {
            return nan;
        }
        if (a.isInfinite()) {
            return a.abs();
        }
        if (a.isZero()) {
            w.note(Signal.DIVISION_BY_ZERO);
            return Dec.infinity(true);
        }
        return Rounding.fix(Dec.of(a.adjusted()), w);
    }

    static Dec scaleb(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!b.isFinite() || b.exponent() != 0) {
            return w.invalid();
        }
        BigInteger limit = BigInteger.valueOf(2 * (w.greatest + w.precision));
        if (b.digits().compareTo(limit) > 0) {
            return w.invalid();
        }
        if (a.isInfinite()) {
            return a;
        }
        long by = b.toBigInteger().longValue();
        return Rounding.fix(Dec.of(a.negative(), a.digits(), a.exponent() + by), w);
    }

    private static boolean isTurn(Dec b, Work w) {
        return b.isFinite()
                && b.exponent() == 0
                && b.digits().compareTo(BigInteger.valueOf(w.precision)) <= 0;
    }

    static Dec shift(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isTurn(b, w)) {
            return w.invalid();
        }
        if (a.isInfinite()) {
            return a;
        }
        int by = b.toBigInteger().intValue();
        BigInteger modulus = Dec.tenTo(w.precision);
        BigInteger digits = a.digits().mod(modulus);
        digits =
                by < 0
                        ? digits.divide(Dec.tenTo(-by))
                        : digits.multiply(Dec.tenTo(by)).mod(modulus);
        return Dec.of(a.negative(), digits, a.exponent());
    }

    static Dec rotate(Dec a, Dec b, Work w) {
        Dec nan = w.nan(a, b);
        if (nan != null) {
            return nan;
        }
        if (!isTurn(b, w)) {
            return w.invalid();
        }
        if (a.isInfinite()) {
            return a;
        }
        int by = Math.floorMod(b.toBigInteger().intValue(), w.precision);
        BigInteger digits = a.digits().mod(Dec.tenTo(w.precision));
        BigInteger[] both = digits.divideAndRemainder(Dec.tenTo(w.precision - by));
        digits = both[1].multiply(Dec.tenTo(by)).add(both[0]);
        return Dec.of(a.negative(), digits, a.exponent());
    }

    /// The digits of a logical operand, or `null` where it is none.
    private static String logical(Dec x, Work w) {
        if (!x.isFinite() || x.negative() || x.exponent() != 0) {
            return null;
        }
        String digits = x.digits().toString();
        if (!digits.matches("[01]+")) {
            return null;
        }
        String filled = "0".repeat(Math.max(0, w.precision - digits.length())) + digits;
        return filled.substring(filled.length() - w.precision);
    }

    /// `and`, `or` or `xor` of numbers made of zeros and ones.
    static Dec logical(Dec a, Dec b, char operator, Work w) {
        String x = logical(a, w);
        String y = logical(b, w);
        if (x == null || y == null) {
            return w.invalid();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < x.length(); i++) {
            int left = x.charAt(i) - '0';
            int right = y.charAt(i) - '0';
            out.append(
                    switch (operator) {
                        case '&' -> left & right;
                        case '|' -> left | right;
                        default -> left ^ right;
                    });
        }
        return Dec.of(false, new BigInteger(out.toString()), 0);
    }

    static Dec invert(Dec a, Work w) {
        Dec ones = Dec.of(false, Dec.tenTo(w.precision).subtract(BigInteger.ONE), 0);
        BigInteger all = ones.digits().divide(BigInteger.valueOf(9));
        return logical(a, Dec.of(false, all, 0), '^', w);
    }
}
