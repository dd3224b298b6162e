package dev.pytool.interpreter.modules.decimal;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers from text ("Numeric string syntax" of the specification).
final class DecSpelling {
    private static final Pattern NUMBER =
            Pattern.compile("([-+])?(?:(\\d+)(?:\\.(\\d*))?|\\.(\\d+))(?:[eE]([-+]?\\d+))?");
    private static final Pattern SPECIAL =
            Pattern.compile("([-+])?(?:(inf(?:inity)?)|(s)?nan(\\d*))", Pattern.CASE_INSENSITIVE);
    private static final long FAR = 2_000_000_000_000_000_000L;

    private DecSpelling() {}

    /// The number of a text without surrounding space and underscores; digits are ASCII.
    static Optional<Dec> parse(String text) {
        Matcher m = NUMBER.matcher(text);
        if (m.matches()) {
            boolean minus = "-".equals(m.group(1));
            String whole = m.group(2) == null ? "" : m.group(2);
            String part = m.group(4) != null ? m.group(4) : m.group(3) == null ? "" : m.group(3);
            long exponent = -part.length();
            if (m.group(5) != null) {
                BigInteger power = new BigInteger(m.group(5));
                long clipped = power.bitLength() > 61 ? power.signum() * FAR : power.longValue();
                exponent += clipped;
            }
            return Optional.of(Dec.of(minus, new BigInteger(whole + part), exponent));
        }
        m = SPECIAL.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean minus = "-".equals(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(Dec.infinity(minus));
        }
        BigInteger payload = m.group(4).isEmpty() ? BigInteger.ZERO : new BigInteger(m.group(4));
        Dec.Kind kind = m.group(3) == null ? Dec.Kind.NAN : Dec.Kind.SIGNALLING;
        return Optional.of(new Dec(kind, minus, payload, 0));
    }

    /// The exact value of a float.
    static Dec ofDouble(double value) {
        if (Double.isNaN(value)) {
            return Dec.NAN;
        }
        if (Double.isInfinite(value)) {
            return Dec.infinity(value < 0);
        }
        boolean minus = Double.doubleToRawLongBits(value) < 0;
        if (value == 0) {
            return Dec.of(minus, BigInteger.ZERO, 0);
        }
        java.math.BigDecimal exact = new java.math.BigDecimal(Math.abs(value));
        if (exact.scale() <= 0) {
            return Dec.of(minus, exact.toBigInteger(), 0);
        }
        return Dec.of(minus, exact.unscaledValue(), -exact.scale());
    }
}
