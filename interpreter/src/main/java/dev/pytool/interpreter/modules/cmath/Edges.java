package dev.pytool.interpreter.modules.cmath;

/// The values of complex functions at infinities, zeros and NaN (annex G of C99): a row for each
/// kind of real part, a column for each kind of imaginary part, in the order -inf, negative, -0, 0,
/// positive, inf, nan. Letters: `N` NaN, `I` infinity, `P` pi, `Q` pi/4, `H` pi/2, `T` 3pi/4.
final class Edges {
    static final Edges ACOS =
            of(
                    "T,I P,I P,I P,-I P,-I T,-I N,I",
                    "H,I . . . . H,-I N,N",
                    "H,I . H,0 H,-0 . H,-I H,N",
                    "H,I . H,0 H,-0 . H,-I H,N",
                    "H,I . . . . H,-I N,N",
                    "Q,I 0,I 0,I 0,-I 0,-I Q,-I N,I",
                    "N,I N,N N,N N,N N,N N,-I N,N");
    static final Edges ACOSH =
            of(
                    "I,-T I,-P I,-P I,P I,P I,T I,N",
                    "I,-H . . . . I,H N,N",
                    "I,-H . 0,-H 0,H . I,H N,H",
                    "I,-H . 0,-H 0,H . I,H N,H",
                    "I,-H . . . . I,H N,N",
                    "I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N",
                    "I,N N,N N,N N,N N,N I,N N,N");
    static final Edges ASINH =
            of(
                    "-I,-Q -I,-0 -I,-0 -I,0 -I,0 -I,Q -I,N",
                    "-I,-H . . . . -I,H N,N",
                    "-I,-H . -0,-0 -0,0 . -I,H N,N",
                    "I,-H . 0,-0 0,0 . I,H N,N",
                    "I,-H . . . . I,H N,N",
                    "I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N",
                    "I,N N,N N,-0 N,0 N,N I,N N,N");
    static final Edges ATANH =
            of(
                    "-0,-H -0,-H -0,-H -0,H -0,H -0,H -0,N",
                    "-0,-H . . . . -0,H N,N",
                    "-0,-H . -0,-0 -0,0 . -0,H -0,N",
                    "0,-H . 0,-0 0,0 . 0,H 0,N",
                    "0,-H . . . . 0,H N,N",
                    "0,-H 0,-H 0,-H 0,H 0,H 0,H 0,N",
                    "0,-H N,N N,N N,N N,N 0,H N,N");
    static final Edges COSH =
            of(
                    "I,N . I,0 I,-0 . I,N I,N",
                    "N,N . . . . N,N N,N",
                    "N,0 . 1,0 1,-0 . N,0 N,0",
                    "N,0 . 1,-0 1,0 . N,0 N,0",
                    "N,N . . . . N,N N,N",
                    "I,N . I,-0 I,0 . I,N I,N",
                    "N,N N,N N,0 N,0 N,N N,N N,N");
    static final Edges EXP =
            of(
                    "0,0 . 0,-0 0,0 . 0,0 0,0",
                    "N,N . . . . N,N N,N",
                    "N,N . 1,-0 1,0 . N,N N,N",
                    "N,N . 1,-0 1,0 . N,N N,N",
                    "N,N . . . . N,N N,N",
                    "I,N . I,-0 I,0 . I,N I,N",
                    "N,N N,N N,-0 N,0 N,N N,N N,N");
    static final Edges LOG =
            of(
                    "I,-T I,-P I,-P I,P I,P I,T I,N",
                    "I,-H . . . . I,H N,N",
                    "I,-H . -I,-P -I,P . I,H N,N",
                    "I,-H . -I,-0 -I,0 . I,H N,N",
                    "I,-H . . . . I,H N,N",
                    "I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N",
                    "I,N N,N N,N N,N N,N I,N N,N");
    static final Edges SINH =
            of(
                    "I,N . -I,-0 -I,0 . I,N I,N",
                    "N,N . . . . N,N N,N",
                    "0,N . -0,-0 -0,0 . 0,N 0,N",
                    "0,N . 0,-0 0,0 . 0,N 0,N",
                    "N,N . . . . N,N N,N",
                    "I,N . I,-0 I,0 . I,N I,N",
                    "N,N N,N N,-0 N,0 N,N N,N N,N");
    static final Edges SQRT =
            of(
                    "I,-I 0,-I 0,-I 0,I 0,I I,I N,I",
                    "I,-I . . . . I,I N,N",
                    "I,-I . 0,-0 0,0 . I,I N,N",
                    "I,-I . 0,-0 0,0 . I,I N,N",
                    "I,-I . . . . I,I N,N",
                    "I,-I I,-0 I,-0 I,0 I,0 I,I I,N",
                    "I,-I N,N N,N N,N N,N I,I N,N");
    static final Edges TANH =
            of(
                    "-1,0 . -1,-0 -1,0 . -1,0 -1,0",
                    "N,N . . . . N,N N,N",
                    "-0,N . -0,-0 -0,0 . -0,N -0,N",
                    "0,N . 0,-0 0,0 . 0,N 0,N",
                    "N,N . . . . N,N N,N",
                    "1,0 . 1,-0 1,0 . 1,0 1,0",
                    "N,N N,N N,-0 N,0 N,N N,N N,N");

    private final String[][] rows;

    private Edges(String[][] rows) {
        this.rows = rows;
    }

    private static Edges of(String... lines) {
        String[][] rows = new String[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            rows[i] = lines[i].split(" ");
        }
        return new Edges(rows);
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        if (Double.isInfinite(x)) {
            return x < 0 ? 0 : 5;
        }
        if (x == 0) {
            return Math.copySign(1, x) < 0 ? 2 : 3;
        }
        return x < 0 ? 1 : 4;
    }

    private static double value(String text) {
        boolean minus = text.startsWith("-");
        double size =
                switch (text.charAt(minus ? 1 : 0)) {
                    case 'N' -> Double.NaN;
                    case 'I' -> Double.POSITIVE_INFINITY;
                    case 'P' -> Math.PI;
                    case 'Q' -> Math.PI / 4;
                    case 'H' -> Math.PI / 2;
                    case 'T' -> 3 * Math.PI / 4;
                    case '1' -> 1;
                    default -> 0;
                };
        return minus ? -size : size;
    }

    /// The value where a part is infinite or NaN.
    Complex at(Complex z) {
        String entry = rows[kind(z.re())][kind(z.im())];
        if (entry.equals(".")) {
            throw new IllegalArgumentException("both parts are ordinary: " + z);
        }
        int comma = entry.indexOf(',');
        return new Complex(value(entry.substring(0, comma)), value(entry.substring(comma + 1)));
    }
}
