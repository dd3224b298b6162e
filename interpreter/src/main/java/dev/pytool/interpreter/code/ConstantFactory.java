package dev.pytool.interpreter.code;

import java.math.BigInteger;

/// Makes the values that code objects hold, in the virtual machine's own representation.
public interface ConstantFactory {
    Object none();

    Object ellipsis();

    Object bool(boolean value);

    Object integer(BigInteger value);

    Object real(double value);

    Object imaginary(double value);

    Object text(int[] codePoints);

    /// @param value one `char` a byte
    Object bytes(String value);

    Object tuple(Object[] items);

    Object frozenset(Object[] items);

    /// @param code a nested code object
    Object code(Code code);
}
