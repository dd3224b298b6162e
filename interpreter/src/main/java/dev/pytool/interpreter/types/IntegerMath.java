package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.protocol.Numbers;

import java.math.BigInteger;

/// Integer arithmetic that needs more than one machine operation.
final class IntegerMath {
    private IntegerMath() {}

    /// The correctly rounded quotient as a float.
    static Object divide(BigInteger a, BigInteger b) {
        if (a.signum() == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        boolean negative = a.signum() * b.signum() < 0;
        BigInteger x = a.abs();
        BigInteger y = b.abs();
        int shift = Math.max(x.bitLength() - y.bitLength() - 55, -1130);
        BigInteger[] both =
                shift >= 0
                        ? x.divideAndRemainder(y.shiftLeft(shift))
                        : x.shiftLeft(-shift).divideAndRemainder(y);
        BigInteger q = both[1].signum() != 0 ? both[0].or(BigInteger.ONE) : both[0];
        int exponent = q.bitLength() + shift - 1;
        if (exponent > 1023) {
            throw Errors.overflow("integer division result too large for a float");
        }
        int keep = Math.max(0, Math.max(q.bitLength() - 53, -1074 - shift));
        BigInteger rounded = roundHalfEven(q, keep);
        double result = Math.scalb(rounded.doubleValue(), keep + shift);
        if (Double.isInfinite(result)) {
            throw Errors.overflow("integer division result too large for a float");
        }
        return negative ? -result : result;
    }

    private static BigInteger roundHalfEven(BigInteger q, int bits) {
        if (bits == 0) {
            return q;
        }
        BigInteger kept = q.shiftRight(bits);
        BigInteger rest = q.subtract(kept.shiftLeft(bits));
        int sign = rest.compareTo(BigInteger.ONE.shiftLeft(bits - 1));
        return sign > 0 || sign == 0 && kept.testBit(0) ? kept.add(BigInteger.ONE) : kept;
    }

    static Object power(Object base, Object exponent) {
        BigInteger e = Numbers.big(exponent);
        if (e.signum() < 0) {
            if (base.equals(0L)) {
                throw Errors.zeroDivision("zero to a negative power");
            }
            return Math.pow(Numbers.ofInteger(base), Numbers.ofInteger(exponent));
        }
        if (base.equals(1L) || base.equals(0L) || base.equals(-1L)) {
            return e.signum() == 0 ? 1L : base.equals(-1L) && !e.testBit(0) ? (Object) 1L : base;
        }
        if (e.bitLength() > 31) {
            throw Errors.of(dev.pytool.interpreter.object.ExceptionTypes.MEMORY_ERROR);
        }
        return Numbers.of(Numbers.big(base).pow(e.intValue()));
    }

    static Object power(Object base, Object exponent, Object modulus) {
        BigInteger m = Numbers.big(modulus);
        if (m.signum() == 0) {
            throw Errors.value("pow() 3rd argument cannot be 0");
        }
        BigInteger result;
        try {
            result = Numbers.big(base).modPow(Numbers.big(exponent), m.abs());
        } catch (ArithmeticException e) {
            throw Errors.value("base is not invertible for the given modulus");
        }
        return Numbers.of(m.signum() < 0 && result.signum() != 0 ? result.add(m) : result);
    }

    /// Rounds to a multiple of a power of ten, half to even; `digits` is negative.
    static Object round(BigInteger value, Object digits) {
        if (!(digits instanceof Long d) || d < -100_000) {
            return 0L;
        }
        BigInteger unit = BigInteger.TEN.pow((int) -d);
        BigInteger[] both = value.divideAndRemainder(unit);
        int sign = both[1].abs().shiftLeft(1).compareTo(unit);
        BigInteger q = both[0];
        if (sign > 0 || sign == 0 && q.testBit(0)) {
            q = q.add(BigInteger.valueOf(value.signum()));
        }
        return Numbers.of(q.multiply(unit));
    }
}
