package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;

/// Complex numbers as text.
final class ComplexText {
    private static final java.util.regex.Pattern FORM =
            java.util.regex.Pattern.compile(
                    "(?i)([+-]?(?:[0-9_.]+(?:e[+-]?[0-9_]+)?|inf(?:inity)?|nan))?(?:([+-]?(?:[0-9_.]+(?:e[+-]?[0-9_]+)?|inf(?:inity)?|nan)?)j)?");

    private ComplexText() {}

    static String repr(double re, double im) {
        String imaginary = part(im);
        if (re == 0 && 1 / re > 0) {
            return imaginary + "j";
        }
        return "(" + part(re) + (imaginary.startsWith("-") ? "" : "+") + imaginary + "j)";
    }

    private static String part(double d) {
        String text = FloatText.repr(d);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static PyComplex parse(String text) {
        String s = text.strip();
        if (s.startsWith("(") && s.endsWith(")")) {
            s = s.substring(1, s.length() - 1).strip();
        }
        java.util.regex.Matcher m = FORM.matcher(s);
        if (!s.isEmpty() && m.matches()) {
            String real = m.group(1);
            String imaginary = m.group(2);
            if (imaginary != null && real != null && imaginary.isEmpty()) {
                imaginary = real;
                real = null;
            }
            Double a = real == null ? Double.valueOf(0) : FloatText.parse(real);
            Double b =
                    imaginary == null
                            ? Double.valueOf(0)
                            : imaginary.isEmpty() || imaginary.equals("+")
                                    ? Double.valueOf(1)
                                    : imaginary.equals("-")
                                            ? Double.valueOf(-1)
                                            : FloatText.parse(imaginary);
            if (a != null && b != null) {
                return new PyComplex(a, b);
            }
        }
        throw Errors.value("complex() arg is a malformed string");
    }
}
