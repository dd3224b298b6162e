package dev.pytool.parser.ast;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/// The value of a constant, as the Python language reference's "Literals" section describes them.
public sealed interface Literal {
    Literal NONE = new None();
    Literal TRUE = new Bool(true);
    Literal FALSE = new Bool(false);
    Literal ELLIPSIS = new Ellipsis();

    record None() implements Literal {}

    record Bool(boolean value) implements Literal {}

    record Ellipsis() implements Literal {}

    record Int(BigInteger value) implements Literal {}

    record Float(double value) implements Literal {}

    /// An imaginary number; the real part is zero.
    record Imaginary(double value) implements Literal {}

    /// Text after escapes; a lone surrogate of the source's escapes stands as itself.
    ///
    /// @param splits offsets, ascending, of low surrogates that are characters of their own though
    ///   a high one stands before them: both were written as escapes
    record Str(String value, List<Integer> splits) implements Literal {
        public Str {
            splits = List.copyOf(splits);
        }

        public Str(String value) {
            this(value, List.of());
        }

        public int[] codePoints() {
            int[] points = new int[value.length()];
            int count = 0;
            for (int i = 0; i < value.length(); count++) {
                boolean split = !splits.isEmpty() && splits.contains(i + 1);
                points[count] = split ? value.charAt(i) : value.codePointAt(i);
                i += split ? 1 : Character.charCount(points[count]);
            }
            return Arrays.copyOf(points, count);
        }
    }

    /// One `char` a byte, 0 to 255.
    record Bytes(String value) implements Literal {}
}
