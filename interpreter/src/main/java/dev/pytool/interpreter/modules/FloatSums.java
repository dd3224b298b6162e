package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;

import java.math.BigDecimal;
import java.util.Arrays;

/// Sums of floats without the error of adding one by one.
final class FloatSums {
    private FloatSums() {}

    /// The exact sum, rounded once: partial sums that do not overlap (Shewchuk 1997).
    static double exact(Interp in, Object values) {
        double[] parts = new double[32];
        int n = 0;
        double special = 0;
        double infinite = 0;
        Object iterator = Iteration.iterator(in, values);
        for (Object value = Iteration.next(in, iterator);
                value != null;
                value = Iteration.next(in, iterator)) {
            double x = Numbers.toDouble(in, value);
            double given = x;
            int kept = 0;
            for (int i = 0; i < n; i++) {
                double y = parts[i];
                if (Math.abs(x) < Math.abs(y)) {
                    double swap = x;
                    x = y;
                    y = swap;
                }
                double high = x + y;
                double low = y - (high - x);
                if (low != 0) {
                    parts[kept++] = low;
                }
                x = high;
            }
            n = kept;
            if (x == 0) {
                continue;
            }
            if (!Double.isFinite(x)) {
                if (Double.isFinite(given)) {
                    throw Errors.overflow("intermediate overflow in fsum");
                }
                infinite += Double.isInfinite(given) ? given : 0;
                special += given;
                n = 0;
                continue;
            }
            if (n == parts.length) {
                parts = Arrays.copyOf(parts, n * 2);
            }
            parts[n++] = x;
        }
        if (special != 0) {
            if (Double.isNaN(infinite)) {
                throw Errors.value("-inf + inf in fsum");
            }
            return special;
        }
        return rounded(parts, n);
    }

    /// The sum of the partial sums, half to even also where the rest is what decides.
    private static double rounded(double[] parts, int count) {
        int n = count;
        if (n == 0) {
            return 0;
        }
        double high = parts[--n];
        double low = 0;
        while (n > 0) {
            double x = high;
            double y = parts[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        if (n > 0 && (low < 0 && parts[n - 1] < 0 || low > 0 && parts[n - 1] > 0)) {
            double y = low * 2;
            double x = high + y;
            if (y == x - high) {
                high = x;
            }
        }
        return high;
    }

    /// The Euclidean length: squares with their rounding errors, then one correction of the root.
    static double norm(double[] values) {
        double most = 0;
        boolean unknown = false;
        for (double value : values) {
            if (Double.isInfinite(value)) {
                return Double.POSITIVE_INFINITY;
            }
            unknown |= Double.isNaN(value);
            most = Math.max(most, Math.abs(value));
        }
        if (unknown) {
            return Double.NaN;
        }
        if (most == 0 || values.length <= 1) {
            return most;
        }
        int exponent = Math.getExponent(most) + 1;
        if (exponent < -1022) {
            double[] larger = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                larger[i] = values[i] / Double.MIN_NORMAL;
            }
            return Double.MIN_NORMAL * norm(larger);
        }
        double sum = 1;
        double low = 0;
        double lower = 0;
        for (double value : values) {
            double x = Math.scalb(value, -exponent);
            double square = x * x;
            low += Math.fma(x, x, -square);
            double next = sum + square;
            lower += square - (next - sum);
            sum = next;
        }
        double h = Math.sqrt(sum - 1 + (low + lower));
        double square = -h * h;
        low += Math.fma(-h, h, -square);
        double next = sum + square;
        lower += square - (next - sum);
        h += (next - 1 + (low + lower)) / (2 * h);
        return Math.scalb(h, exponent);
    }

    /// The sum of products of floats and ints, rounded once; `null` where a value is of another
    /// kind or not finite, or all are ints.
    static Double product(Object[] a, Object[] b) {
        boolean floats = false;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            BigDecimal x = decimal(a[i]);
            BigDecimal y = decimal(b[i]);
            if (x == null || y == null) {
                return null;
            }
            floats |= a[i] instanceof Double || b[i] instanceof Double;
            sum = sum.add(x.multiply(y));
        }
        return floats ? (Double) sum.doubleValue() : null;
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof Double d && Double.isFinite(d)) {
            return new BigDecimal(d);
        }
        return value instanceof Long n ? BigDecimal.valueOf(n) : null;
    }
}
