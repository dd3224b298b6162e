package dev.pytool.interpreter.modules.decimal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// Exponentials, logarithms and powers: computed with more and more digits until the rounding of
/// the result is certain.
final class DecFunctions {
    private static final int GUARD = 8;

    private DecFunctions() {}

    /// A function's value with at least so many right digits.
    private interface Approximation {
        BigDecimal value(int digits);
    }

    private static BigDecimal big(Dec x) {
        BigInteger digits = x.negative() ? x.digits().negate() : x.digits();
        return new BigDecimal(digits, Math.toIntExact(-x.exponent()));
    }

    /// Rounds a value that is not exact.
    private static Dec settle(Approximation f, Work w) {
        int digits = w.precision + GUARD;
        while (true) {
            BigDecimal value = f.value(digits);
            BigInteger all = value.unscaledValue().abs();
            int extra = Dec.length(all) - w.precision;
            if (extra > 3) {
                BigInteger unit = Dec.tenTo(extra);
                BigInteger rest = all.mod(unit);
                BigInteger slack = Dec.tenTo(Math.max(0, extra - GUARD + 3)).shiftLeft(3);
                boolean atHalf = rest.subtract(unit.shiftRight(1)).abs().compareTo(slack) <= 0;
                boolean atEdge =
                        rest.compareTo(slack) <= 0 || unit.subtract(rest).compareTo(slack) <= 0;
                if (!atHalf && !atEdge || digits > 4 * w.precision + 100) {
                    return inexact(value, w);
                }
            }
            digits += Math.max(10, w.precision / 2);
        }
    }

    private static Dec inexact(BigDecimal value, Work w) {
        BigInteger all = value.unscaledValue();
        long exponent = -(long) value.scale();
        int missing = w.precision + 2 - Dec.length(all.abs());
        BigInteger digits = all.abs();
        if (missing > 0) {
            digits = digits.multiply(Dec.tenTo(missing));
            exponent -= missing;
        }
        // A last digit that is no zero keeps the rounding from finding the value exact.
        digits = digits.multiply(BigInteger.TEN).add(BigInteger.ONE);
        return Rounding.fixEven(Dec.of(all.signum() < 0, digits, exponent - 1), w);
    }

    /// e to a power, by halving the power, the series and squaring.
    private static BigDecimal exp(BigDecimal x, int digits) {
        int size = Math.max(0, x.precision() - x.scale());
        int halvings = Math.max(0, (int) (size * 3.33) + 8);
        MathContext mc = new MathContext(digits + size + halvings / 3 + 10, RoundingMode.HALF_EVEN);
        BigDecimal small = x.divide(new BigDecimal(BigInteger.TWO.pow(halvings)), mc);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; ; i++) {
            term = term.multiply(small, mc).divide(BigDecimal.valueOf(i), mc);
            if (term.signum() == 0 || term.precision() - term.scale() < -mc.getPrecision() - 2) {
                break;
            }
            sum = sum.add(term, mc);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, mc);
        }
        return sum.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /// The natural logarithm of a positive number: its power of ten apart, the rest by Halley's
    /// iteration on the exponential.
    private static BigDecimal ln(BigDecimal x, int digits) {
        int power = x.precision() - x.scale() - 1;
        BigDecimal mantissa = x.movePointLeft(power);
        if (mantissa.doubleValue() > 3) {
            mantissa = mantissa.movePointLeft(1);
            power++;
        }
        int working = digits + 12 + Math.abs(lead(x));
        BigDecimal rest = lnNear(mantissa, working);
        if (power == 0) {
            return rest;
        }
        MathContext mc = new MathContext(working + 10, RoundingMode.HALF_EVEN);
        return lnNear(BigDecimal.valueOf(25, 1), working)
                .add(lnNear(BigDecimal.TWO, working).multiply(BigDecimal.TWO), mc)
                .multiply(BigDecimal.valueOf(power), mc)
                .add(rest, mc);
    }

    /// How many digits cancel when the logarithm of a number near one is taken.
    private static int lead(BigDecimal x) {
        BigDecimal off = x.subtract(BigDecimal.ONE);
        return off.signum() == 0 ? 0 : Math.min(0, off.precision() - off.scale());
    }

    private static BigDecimal lnNear(BigDecimal x, int digits) {
        MathContext mc = new MathContext(digits + 10, RoundingMode.HALF_EVEN);
        BigDecimal off = x.subtract(BigDecimal.ONE);
        BigDecimal y =
                off.abs().doubleValue() < 1e-8
                        ? off.subtract(off.multiply(off, mc).divide(BigDecimal.TWO, mc), mc)
                        : new BigDecimal(Math.log(x.doubleValue()));
        for (int good = 12; good < 4 * digits; good *= 3) {
            BigDecimal e = exp(y, digits + 10);
            y = y.add(x.subtract(e).multiply(BigDecimal.TWO).divide(x.add(e), mc), mc);
        }
        return y;
    }

    static Dec exp(Dec x, Work w) {
        Dec nan = w.nan(x);
        if (nan != null) {
            return nan;
        }
        if (x.isInfinite()) {
            return x.negative() ? Dec.ZERO : x;
        }
        if (x.isZero()) {
            return Rounding.fix(Dec.ONE, w);
        }
        if (x.adjusted() > 19
                || x.adjusted() > 0 && x.adjusted() > Long.toString(w.greatest).length() + 1) {
            return extreme(false, x.negative(), w);
        }
        if (x.adjusted() < -w.precision - 2L) {
            // So near to one that only the direction shows.
            BigDecimal beside =
                    BigDecimal.ONE.add(
                            BigDecimal.ONE
                                    .movePointLeft(w.precision + 3)
                                    .multiply(BigDecimal.valueOf(x.signum())));
            return inexact(beside, w);
        }
        BigDecimal power = big(x);
        double size = power.doubleValue() / Math.log(10);
        if (Math.abs(size) > 2.0e9 || size > w.greatest + 2 || size < w.etiny() - 2) {
            return extreme(false, x.negative(), w);
        }
        return settle(digits -> exp(power, digits), w);
    }

    /// A result far beyond the range, on either side.
    private static Dec extreme(boolean minus, boolean tiny, Work w) {
        return Rounding.fixEven(
                Dec.of(minus, BigInteger.ONE, tiny ? w.etiny() - 1 : w.greatest + 1), w);
    }

    static Dec ln(Dec x, Work w) {
        Dec nan = w.nan(x);
        if (nan != null) {
            return nan;
        }
        if (x.isZero()) {
            return Dec.infinity(true);
        }
        if (x.isInfinite() && !x.negative()) {
            return x;
        }
        if (x.negative()) {
            return w.invalid();
        }
        if (Dec.compare(x, Dec.ONE) == 0) {
            return Dec.ZERO;
        }
        BigDecimal value = big(x);
        return settle(digits -> ln(value, digits), w);
    }

    static Dec log10(Dec x, Work w) {
        Dec nan = w.nan(x);
        if (nan != null) {
            return nan;
        }
        if (x.isZero()) {
            return Dec.infinity(true);
        }
        if (x.isInfinite() && !x.negative()) {
            return x;
        }
        if (x.negative()) {
            return w.invalid();
        }
        if (x.digits().equals(Dec.tenTo(x.length() - 1L))) {
            return Rounding.fix(Dec.of(x.adjusted()), w);
        }
        BigDecimal value = big(x);
        return settle(
                digits ->
                        ln(value, digits + 6)
                                .divide(
                                        ln(BigDecimal.TEN, digits + 6),
                                        new MathContext(digits + 4, RoundingMode.HALF_EVEN)),
                w);
    }

    static Dec power(Dec x, Dec y, Work w) {
        Dec nan = w.nan(x, y);
        if (nan != null) {
            return nan;
        }
        if (y.isZero()) {
            return x.isZero() ? w.invalid() : Dec.ONE;
        }
        boolean minus = false;
        Dec base = x;
        if (x.negative()) {
            if (y.isInteger()) {
                minus = y.toBigInteger().testBit(0);
            } else if (!x.isZero()) {
                return w.invalid();
            }
            base = x.negate();
        }
        if (base.isZero()) {
            return y.negative() ? Dec.infinity(minus) : Dec.of(minus, BigInteger.ZERO, 0);
        }
        if (base.isInfinite()) {
            return y.negative() ? Dec.of(minus, BigInteger.ZERO, 0) : Dec.infinity(minus);
        }
        if (Dec.compare(base, Dec.ONE) == 0) {
            return ones(base, y, minus, w);
        }
        if (y.isInfinite()) {
            boolean small = base.adjusted() < 0;
            return small == y.negative() ? Dec.infinity(minus) : Dec.of(minus, BigInteger.ZERO, 0);
        }
        double size =
                big(y).doubleValue() * (Math.log10(base.digits().doubleValue()) + base.exponent());
        if (Double.isNaN(size) || Double.isInfinite(base.digits().doubleValue())) {
            size = big(y).doubleValue() * base.adjusted();
        }
        if (size > w.greatest + 2.0 || size < w.etiny() - 2.0) {
            return extreme(minus, size < 0, w);
        }
        Dec result =
                y.isInteger() && y.toBigInteger().bitLength() < 60
                        ? wholePower(base, y.toBigInteger().longValue(), w)
                        : realPower(base, y, w);
        return result.withSign(minus);
    }

    /// One to any power: as many zeros as the exponents ask for.
    private static Dec ones(Dec base, Dec y, boolean minus, Work w) {
        long exponent;
        if (y.isInteger()) {
            long times =
                    y.negative()
                            ? 0
                            : y.toBigInteger().min(BigInteger.valueOf(w.precision)).longValue();
            exponent = base.exponent() * times;
            if (exponent < 1 - w.precision) {
                exponent = 1 - w.precision;
                w.note(Signal.ROUNDED);
            }
        } else {
            w.note(Signal.INEXACT | Signal.ROUNDED);
            exponent = 1 - w.precision;
        }
        return Dec.of(minus, Dec.tenTo(Math.max(0, -exponent)), Math.min(0, exponent));
    }

    private static Dec wholePower(Dec base, long times, Work w) {
        int digits = w.precision + 5 + Long.toString(Math.abs(times)).length();
        Work inner = Work.unlimited(digits, Mode.ROUND_HALF_EVEN);
        Dec factor = times < 0 ? DecArithmetic.divide(Dec.ONE, base, inner) : base;
        Dec result = Dec.ONE;
        for (long n = Math.abs(times); n > 0; n >>= 1) {
            if ((n & 1) != 0) {
                result = DecArithmetic.multiply(result, factor, inner);
            }
            if (n > 1) {
                factor = DecArithmetic.multiply(factor, factor, inner);
            }
        }
        w.note(inner.status() & (Signal.INEXACT | Signal.ROUNDED));
        return Rounding.fix(result, w);
    }

    private static Dec realPower(Dec base, Dec y, Work w) {
        BigDecimal x = big(base);
        BigDecimal exponent = big(y);
        return settle(
                digits -> {
                    int working =
                            digits + 10 + Math.max(0, exponent.precision() - exponent.scale());
                    BigDecimal log = ln(x, working + 10);
                    return exp(log.multiply(exponent, new MathContext(working + 20)), digits);
                },
                w);
    }

    /// `pow(a, b, modulus)` on integers.
    static Dec powerModulo(Dec a, Dec b, Dec m, Work w) {
        Dec nan = w.nan(a, b, m);
        if (nan != null) {
            return nan;
        }
        if (!a.isInteger() || !b.isInteger() || !m.isInteger() || b.negative() && !b.isZero()) {
            return w.invalid();
        }
        if (m.isZero() || m.adjusted() >= w.precision || a.isZero() && b.isZero()) {
            return w.invalid();
        }
        BigInteger modulus = m.toBigInteger().abs();
        BigInteger power = b.toBigInteger();
        boolean minus = a.negative() && power.testBit(0);
        BigInteger result = a.toBigInteger().abs().modPow(power, modulus);
        return Dec.of(minus, result, 0);
    }
}
