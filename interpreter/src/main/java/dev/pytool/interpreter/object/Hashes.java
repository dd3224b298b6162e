package dev.pytool.interpreter.object;

import java.math.BigInteger;

/// `hash()` of every value. Numbers that compare equal hash equal, by CPython's rule (reduction
/// modulo 2**61 - 1; "Hashing of numeric types" in the library reference).
public final class Hashes {
    public static final long MODULUS = (1L << 61) - 1;
    private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

    private Hashes() {}

    public static long of(Interp in, Object value) {
        if (value instanceof String s) {
            return ofText(s.hashCode());
        }
        if (value instanceof Long n) {
            return ofLong(n);
        }
        if (value instanceof PyObject object) {
            return object.type().slots().hash(in, object);
        }
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (value instanceof Double d) {
            return ofDouble(d, value);
        }
        if (value instanceof BigInteger big) {
            long h = big.abs().mod(BIG_MODULUS).longValue();
            h = big.signum() < 0 ? -h : h;
            return h == -1 ? -2 : h;
        }
        return ofText(value.hashCode());
    }

    /// Spreads Java's 32-bit text hash over 64 bits.
    public static long ofText(int hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        return mixed == -1 ? -2 : mixed;
    }

    public static long ofLong(long n) {
        long h = n >= 0 ? n % MODULUS : n == Long.MIN_VALUE ? -4 : -(-n % MODULUS);
        return h == -1 ? -2 : h;
    }

    public static long ofDouble(double d, Object identity) {
        if (d == Math.rint(d) && Math.abs(d) < 9e18) {
            return ofLong((long) d);
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? 314159 : -314159;
        }
        if (Double.isNaN(d)) {
            return System.identityHashCode(identity);
        }
        int exponent = Math.getExponent(d);
        long bits = Double.doubleToLongBits(Math.abs(d));
        long mantissa =
                (bits & 0xFFFFFFFFFFFFFL) | (exponent >= Double.MIN_EXPONENT ? 1L << 52 : 0);
        int shift = Math.max(exponent, Double.MIN_EXPONENT) - 52;
        int turn = Math.floorMod(shift, 61);
        BigInteger turned = BigInteger.valueOf(mantissa).shiftLeft(turn).mod(BIG_MODULUS);
        long h = d < 0 ? -turned.longValue() : turned.longValue();
        return h == -1 ? -2 : h;
    }
}
