package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyList;

/// Operators with fast paths for ints and floats.
final class Arithmetic {
    private Arithmetic() {}

    static Object binary(Interp in, int op, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long i = x;
            long j = y;
            switch (op) {
                case Operators.ADD, Operators.ADD + Operators.INPLACE:
                    {
                        long r = i + j;
                        if (((i ^ r) & (j ^ r)) >= 0) {
                            return r;
                        }
                        break;
                    }
                case Operators.SUB, Operators.SUB + Operators.INPLACE:
                    {
                        long r = i - j;
                        if (((i ^ j) & (i ^ r)) >= 0) {
                            return r;
                        }
                        break;
                    }
                case Operators.MUL, Operators.MUL + Operators.INPLACE:
                    {
                        long high = Math.multiplyHigh(i, j);
                        long low = i * j;
                        if (high == 0 && low >= 0 || high == -1 && low < 0) {
                            return low;
                        }
                        break;
                    }
                case Operators.MOD, Operators.MOD + Operators.INPLACE:
                    if (j != 0) {
                        return Math.floorMod(i, j);
                    }
                    break;
                case Operators.FLOORDIV, Operators.FLOORDIV + Operators.INPLACE:
                    if (j > 0) {
                        return Math.floorDiv(i, j);
                    }
                    break;
                case Operators.AND, Operators.AND + Operators.INPLACE:
                    return i & j;
                case Operators.OR, Operators.OR + Operators.INPLACE:
                    return i | j;
                case Operators.XOR, Operators.XOR + Operators.INPLACE:
                    return i ^ j;
                default:
            }
        } else if (a instanceof Double x && b instanceof Double y) {
            switch (op) {
                case Operators.ADD, Operators.ADD + Operators.INPLACE:
                    return x + y;
                case Operators.SUB, Operators.SUB + Operators.INPLACE:
                    return x - y;
                case Operators.MUL, Operators.MUL + Operators.INPLACE:
                    return x * y;
                default:
            }
        }
        return op < Operators.INPLACE
                ? Operators.binary(in, op, a, b)
                : Operators.inPlace(in, op - Operators.INPLACE, a, b);
    }

    static Object compare(Interp in, int op, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Comparison.holds(op, Long.compare(x, y));
        }
        return Comparison.compare(in, op, a, b);
    }

    static Object subscript(Interp in, Object container, Object key) {
        if (container instanceof PyList list
                && key instanceof Long n
                && list.type() == PyList.TYPE) {
            long i = n < 0 ? n + list.size() : n;
            if (i >= 0 && i < list.size()) {
                return list.at((int) i);
            }
        }
        return Sequences.item(in, container, key);
    }
}
