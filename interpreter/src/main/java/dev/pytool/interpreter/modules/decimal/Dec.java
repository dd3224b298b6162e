package dev.pytool.interpreter.modules.decimal;

import java.math.BigInteger;

/// A decimal number: sign, coefficient and exponent, an infinity or a NaN.
///
/// @param digits the coefficient; a NaN's payload
record Dec(Kind kind, boolean negative, BigInteger digits, long exponent) {
    static final Dec ZERO = of(false, BigInteger.ZERO, 0);
    static final Dec ONE = of(false, BigInteger.ONE, 0);
    static final Dec NAN = new Dec(Kind.NAN, false, BigInteger.ZERO, 0);

    enum Kind {
        FINITE,
        INFINITE,
        NAN,
        SIGNALLING
    }

    static Dec of(boolean negative, BigInteger digits, long exponent) {
        return new Dec(Kind.FINITE, negative, digits, exponent);
    }

    static Dec of(BigInteger value) {
        return of(value.signum() < 0, value.abs(), 0);
    }

    static Dec of(long value) {
        return of(BigInteger.valueOf(value));
    }

    static Dec infinity(boolean negative) {
        return new Dec(Kind.INFINITE, negative, BigInteger.ZERO, 0);
    }

    boolean isFinite() {
        return kind == Kind.FINITE;
    }

    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    boolean isNan() {
        return kind == Kind.NAN || kind == Kind.SIGNALLING;
    }

    boolean isSignalling() {
        return kind == Kind.SIGNALLING;
    }

    boolean isZero() {
        return isFinite() && digits.signum() == 0;
    }

    /// -1, 0 or 1.
    int signum() {
        return isZero() ? 0 : negative ? -1 : 1;
    }

    int length() {
        return length(digits);
    }

    /// How many decimal digits a number has; 1 for zero.
    static int length(BigInteger value) {
        if (value.bitLength() < 63) {
            long n = value.longValue();
            int count = 1;
            while (n >= 10) {
                n /= 10;
                count++;
            }
            return count;
        }
        int guess = (int) ((value.bitLength() - 1) * 0.30102999566398120);
        return value.compareTo(tenTo(guess)) >= 0
                ? value.compareTo(tenTo(guess + 1)) >= 0 ? guess + 2 : guess + 1
                : guess;
    }

    static BigInteger tenTo(long power) {
        return BigInteger.TEN.pow(Math.toIntExact(power));
    }

    /// The exponent of the first digit.
    long adjusted() {
        return exponent + length() - 1;
    }

    Dec withSign(boolean minus) {
        return new Dec(kind, minus, digits, exponent);
    }

    Dec abs() {
        return withSign(false);
    }

    Dec negate() {
        return withSign(!negative);
    }

    boolean isInteger() {
        if (!isFinite()) {
            return false;
        }
        if (exponent >= 0 || isZero()) {
            return true;
        }
        return -exponent <= length() && digits.mod(tenTo(-exponent)).signum() == 0;
    }

    /// The integer part, towards zero.
    BigInteger toBigInteger() {
        BigInteger size =
                exponent >= 0
                        ? digits.multiply(tenTo(exponent))
                        : -exponent > length() ? BigInteger.ZERO : digits.divide(tenTo(-exponent));
        return negative ? size.negate() : size;
    }

    /// Compares finite or infinite numbers by value.
    static int compare(Dec a, Dec b) {
        if (a.isInfinite() || b.isInfinite()) {
            int left = a.isInfinite() ? a.negative ? -1 : 1 : 0;
            int right = b.isInfinite() ? b.negative ? -1 : 1 : 0;
            return Integer.compare(left, right);
        }
        if (a.signum() != b.signum() || a.signum() == 0) {
            return Integer.compare(a.signum(), b.signum());
        }
        int sign = a.signum();
        if (a.adjusted() != b.adjusted()) {
            return a.adjusted() < b.adjusted() ? -sign : sign;
        }
        long shift = a.exponent - b.exponent;
        BigInteger x = shift > 0 ? a.digits.multiply(tenTo(shift)) : a.digits;
        BigInteger y = shift < 0 ? b.digits.multiply(tenTo(-shift)) : b.digits;
        return sign * x.compareTo(y);
    }

    /// The number as text ("to-scientific-string" and "to-engineering-string").
    String text(boolean engineering, boolean capitals) {
        String sign = negative ? "-" : "";
        if (isInfinite()) {
            return sign + "Infinity";
        }
        if (isNan()) {
            String payload = digits.signum() == 0 ? "" : digits.toString();
            return sign + (isSignalling() ? "sNaN" : "NaN") + payload;
        }
        String all = digits.toString();
        long left = exponent + all.length();
        long dot;
        if (exponent <= 0 && left > -6) {
            dot = left;
        } else if (!engineering) {
            dot = 1;
        } else if (isZero()) {
            dot = Math.floorMod(left + 1, 3L) - 1;
        } else {
            dot = Math.floorMod(left - 1, 3L) + 1;
        }
        StringBuilder out = new StringBuilder(sign);
        if (dot <= 0) {
            out.append("0.").append("0".repeat((int) -dot)).append(all);
        } else if (dot >= all.length()) {
            out.append(all).append("0".repeat((int) (dot - all.length())));
        } else {
            out.append(all, 0, (int) dot).append('.').append(all, (int) dot, all.length());
        }
        if (left != dot) {
            long power = left - dot;
            out.append(capitals ? 'E' : 'e').append(power < 0 ? "-" : "+").append(Math.abs(power));
        }
        return out.toString();
    }
}
