package dev.pytool.interpreter.modules.cmath;

/// A complex number as plain Java data.
record Complex(double re, double im) {
    boolean isFinite() {
        return Double.isFinite(re) && Double.isFinite(im);
    }

    boolean isNan() {
        return Double.isNaN(re) || Double.isNaN(im);
    }

    boolean isInfinite() {
        return Double.isInfinite(re) || Double.isInfinite(im);
    }

    /// i times the number.
    Complex turned() {
        return new Complex(-im, re);
    }

    /// The number divided by i.
    Complex turnedBack() {
        return new Complex(im, -re);
    }
}
