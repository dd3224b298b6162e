package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyNone;

import java.math.BigInteger;

/// The functions of module `math` on whole numbers.
final class IntegerFunctions {
    private IntegerFunctions() {}

    private static BigInteger big(Interp in, Object value) {
        return Numbers.big(Numbers.index(in, value));
    }

    static Object gcd(Interp in, Object[] values) {
        BigInteger result = BigInteger.ZERO;
        for (Object value : values) {
            result = result.gcd(big(in, value));
        }
        return Numbers.of(result);
    }

    static Object lcm(Interp in, Object[] values) {
        BigInteger result = BigInteger.ONE;
        for (Object value : values) {
            BigInteger n = big(in, value);
            if (n.signum() == 0) {
                return 0L;
            }
            result = result.divide(result.gcd(n)).multiply(n).abs();
        }
        return Numbers.of(result);
    }

    static Object factorial(Interp in, Object value) {
        BigInteger n = big(in, value);
        if (n.signum() < 0) {
            throw Errors.value("factorial() not defined for negative values");
        }
        if (n.bitLength() > 31) {
            throw Errors.overflow("factorial() argument should not exceed 9223372036854775807");
        }
        return Numbers.of(product(1, n.intValue()));
    }

    private static BigInteger product(int from, int to) {
        if (to - from < 16) {
            BigInteger result = BigInteger.ONE;
            for (int i = Math.max(2, from); i <= to; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        int middle = (from + to) >>> 1;
        return product(from, middle).multiply(product(middle + 1, to));
    }

    static Object root(Interp in, Object value) {
        BigInteger n = big(in, value);
        if (n.signum() < 0) {
            throw Errors.value("isqrt() argument must be nonnegative");
        }
        return Numbers.of(n.sqrt());
    }

    static Object combinations(Interp in, Object first, Object second) {
        BigInteger n = big(in, first);
        BigInteger k = big(in, second);
        nonNegative(n, "n");
        nonNegative(k, "k");
        if (k.compareTo(n) > 0) {
            return 0L;
        }
        k = k.min(n.subtract(k));
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k.intValueExact(); i++) {
            result =
                    result.multiply(n.subtract(BigInteger.valueOf(i - 1L)))
                            .divide(BigInteger.valueOf(i));
        }
        return Numbers.of(result);
    }

    static Object permutations(Interp in, Object first, Object second) {
        if (second == PyNone.NONE) {
            return factorial(in, first);
        }
        BigInteger n = big(in, first);
        BigInteger k = big(in, second);
        nonNegative(n, "n");
        nonNegative(k, "k");
        if (k.compareTo(n) > 0) {
            return 0L;
        }
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < k.intValueExact(); i++) {
            result = result.multiply(n.subtract(BigInteger.valueOf(i)));
        }
        return Numbers.of(result);
    }

    private static void nonNegative(BigInteger n, String name) {
        if (n.signum() < 0) {
            throw Errors.value(name + " must be a non-negative integer");
        }
    }
}
