package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;

import java.math.BigDecimal;

/// Sums of floats without the error of adding one by one.
final class FloatSums {
    private FloatSums() {}

    /// The exact sum, rounded once.
    static double exact(Interp in, Object values) {
        BigDecimal sum = BigDecimal.ZERO;
        double special = 0;
        boolean infinite = false;
        for (Object value : Iteration.list(in, values)) {
            double d = Numbers.toDouble(in, value);
            if (Double.isNaN(d) || Double.isInfinite(d)) {
                if (infinite && Double.isInfinite(d) && special != d && !Double.isNaN(special)) {
                    throw Errors.value("-inf + inf in fsum");
                }
                special += d;
                infinite = true;
            } else {
                sum = sum.add(new BigDecimal(d));
            }
        }
        if (infinite) {
            return special;
        }
        double result = sum.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflow("intermediate overflow in fsum");
        }
        return result;
    }

    /// The Euclidean length, rounded once where the squares neither overflow nor vanish.
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
        if (most == 0) {
            return 0;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            BigDecimal exact = new BigDecimal(value);
            sum = sum.add(exact.multiply(exact));
        }
        return sum.sqrt(new java.math.MathContext(40)).doubleValue();
    }
}
