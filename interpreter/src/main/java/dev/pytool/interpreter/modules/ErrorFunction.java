package dev.pytool.interpreter.modules;

import java.math.BigDecimal;
import java.math.MathContext;

/// The error function and its complement, computed with spare digits and rounded once.
final class ErrorFunction {
    private static final MathContext MC = new MathContext(45);
    private static final BigDecimal ROOT_PI =
            new BigDecimal("1.7724538509055160272981674833411451827975494561223871282138");
    private static final int TERMS = 160;

    private ErrorFunction() {}

    static double erf(double x) {
        if (Double.isNaN(x) || x == 0) {
            return x;
        }
        if (Math.abs(x) > 6) {
            return Math.copySign(1, x);
        }
        if (Math.abs(x) < 1e-150) {
            return x * 1.1283791670955126;
        }
        return series(new BigDecimal(x)).doubleValue();
    }

    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < -6) {
            return 2;
        }
        if (x > 27.5) {
            return 0;
        }
        if (Math.abs(x) < 1e-20) {
            return 1;
        }
        return x < 2.5
                ? BigDecimal.ONE.subtract(series(new BigDecimal(x))).doubleValue()
                : fraction(new BigDecimal(x)).doubleValue();
    }

    /// The series with positive terms: 2/sqrt(pi) e^(-x^2) times the sum of 2^n x^(2n+1)/(2n+1)!!.
    private static BigDecimal series(BigDecimal x) {
        BigDecimal square = x.multiply(x, MC);
        BigDecimal term = x;
        BigDecimal sum = x;
        BigDecimal small = x.abs().movePointLeft(45);
        for (int n = 1; term.abs().compareTo(small) > 0; n++) {
            term =
                    term.multiply(square, MC)
                            .multiply(BigDecimal.TWO)
                            .divide(BigDecimal.valueOf(2L * n + 1), MC);
            sum = sum.add(term, MC);
        }
        return sum.multiply(BigDecimal.TWO).divide(exp(square), MC).divide(ROOT_PI, MC);
    }

    /// The continued fraction of the complement, from its far end.
    private static BigDecimal fraction(BigDecimal x) {
        BigDecimal tail = x;
        for (int n = TERMS; n > 0; n--) {
            tail = x.add(BigDecimal.valueOf(n).divide(BigDecimal.TWO).divide(tail, MC), MC);
        }
        return BigDecimal.ONE.divide(
                exp(x.multiply(x)).multiply(ROOT_PI, MC).multiply(tail, MC), MC);
    }

    private static BigDecimal exp(BigDecimal x) {
        int halvings = 16;
        MathContext wide = new MathContext(MC.getPrecision() + 12);
        BigDecimal small = x.divide(BigDecimal.valueOf(1L << halvings), wide);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int i = 1; i < 30; i++) {
            term = term.multiply(small, wide).divide(BigDecimal.valueOf(i), wide);
            sum = sum.add(term, wide);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, wide);
        }
        return sum;
    }
}
