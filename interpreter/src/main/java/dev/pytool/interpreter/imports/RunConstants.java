package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.code.ConstantFactory;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyFrozenSet;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.math.BigInteger;

/// Constants of compiled code in the machine's own representation.
final class RunConstants implements ConstantFactory {
    static final ConstantFactory FACTORY = new RunConstants();

    @Override
    public Object none() {
        return PyNone.NONE;
    }

    @Override
    public Object ellipsis() {
        return PyEllipsis.ELLIPSIS;
    }

    @Override
    public Object bool(boolean value) {
        return value;
    }

    @Override
    public Object integer(BigInteger value) {
        return Numbers.of(value);
    }

    @Override
    public Object real(double value) {
        return value;
    }

    @Override
    public Object imaginary(double value) {
        return new PyComplex(0, value);
    }

    @Override
    public Object text(int[] codePoints) {
        Object text = Text.of(codePoints);
        return text instanceof String s && s.length() < 40 ? s.intern() : text;
    }

    @Override
    public Object bytes(String value) {
        return new PyBytes(value.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Override
    public Object tuple(Object[] items) {
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    @Override
    public Object frozenset(Object[] items) {
        PyFrozenSet set = new PyFrozenSet();
        for (Object item : items) {
            set.add(null, item);
        }
        return set;
    }

    @Override
    public Object code(Code code) {
        return new PyCode(code);
    }
}
