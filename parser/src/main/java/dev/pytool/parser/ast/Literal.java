package dev.pytool.parser.ast;

import java.math.BigInteger;

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
    record Str(String value) implements Literal {}

    /// One `char` a byte, 0 to 255.
    record Bytes(String value) implements Literal {}
}
