package dev.pytool.interpreter.modules.decimal;

import java.math.BigInteger;

/// The settings of a context during one operation, and the conditions the operation met.
final class Work {
    final int precision;
    final Mode mode;
    final long least;
    final long greatest;
    final boolean clamp;
    private int status;

    Work(long precision, Mode mode, long least, long greatest, boolean clamp) {
        this.precision = (int) Math.min(precision, Integer.MAX_VALUE / 4);
        this.mode = mode;
        this.least = least;
        this.greatest = greatest;
        this.clamp = clamp;
    }

    /// The same range with other digits; conditions are counted apart.
    Work digits(long other, Mode rounding) {
        return new Work(other, rounding, least, greatest, clamp);
    }

    /// A range without limits.
    static Work unlimited(long precision, Mode rounding) {
        return new Work(precision, rounding, -(1L << 60), 1L << 60, false);
    }

    int status() {
        return status;
    }

    void note(int conditions) {
        status |= conditions;
    }

    Dec invalid(int condition) {
        status |= condition;
        return Dec.NAN;
    }

    Dec invalid() {
        return invalid(Signal.INVALID_OPERATION);
    }

    long etiny() {
        return least - precision + 1;
    }

    long etop() {
        return greatest - precision + 1;
    }

    /// The NaN that an operation on NaNs answers, or `null` where no operand is one.
    Dec nan(Dec... operands) {
        for (Dec one : operands) {
            if (one.isSignalling()) {
                status |= Signal.INVALID_OPERATION;
                return quiet(one);
            }
        }
        for (Dec one : operands) {
            if (one.isNan()) {
                return quiet(one);
            }
        }
        return null;
    }

    private Dec quiet(Dec nan) {
        int most = precision - (clamp ? 1 : 0);
        BigInteger payload = nan.length() > most ? nan.digits().mod(Dec.tenTo(most)) : nan.digits();
        return new Dec(Dec.Kind.NAN, nan.negative(), payload, 0);
    }
}
