package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Slots;

/// Rich comparison.
public final class Comparison {
    /// Numbers of the operators, as CPython's `Py_LT` ... `Py_GE`.
    public static final int LT = 0, LE = 1, EQ = 2, NE = 3, GT = 4, GE = 5;

    private static final String[] SIGNS = {"<", "<=", "==", "!=", ">", ">="};
    private static final int[] SWAPPED = {GT, GE, EQ, NE, LT, LE};

    private Comparison() {}

    /// `a op b`.
    public static Object compare(Interp in, int op, Object a, Object b) {
        PyClass left = PyClass.of(a);
        PyClass right = PyClass.of(b);
        boolean rightFirst = left != right && right.isSubclassOf(left);
        if (rightFirst) {
            Object answer = one(in, SWAPPED[op], right.slots(), b, a);
            if (!Operators.refused(answer)) {
                return answer;
            }
        }
        Object answer = one(in, op, left.slots(), a, b);
        if (!Operators.refused(answer)) {
            return answer;
        }
        if (!rightFirst) {
            answer = one(in, SWAPPED[op], right.slots(), b, a);
            if (!Operators.refused(answer)) {
                return answer;
            }
        }
        if (op == EQ) {
            return Identity.same(a, b);
        }
        if (op == NE) {
            return !Identity.same(a, b);
        }
        throw Errors.type(
                "'"
                        + SIGNS[op]
                        + "' not supported between instances of '"
                        + left.name()
                        + "' and '"
                        + right.name()
                        + "'");
    }

    private static Object one(Interp in, int op, Slots s, Object a, Object b) {
        switch (op) {
            case LT:
                return s.lt(in, a, b);
            case LE:
                return s.le(in, a, b);
            case EQ:
                return s.eq(in, a, b);
            case NE:
                return s.ne(in, a, b);
            case GT:
                return s.gt(in, a, b);
            default:
                return s.ge(in, a, b);
        }
    }

    /// `a == b` as a truth value.
    public static boolean equal(Interp in, Object a, Object b) {
        if (a instanceof String x && b instanceof String y) {
            return x.equals(y);
        }
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        return in.isTrue(compare(in, EQ, a, b));
    }

    /// `a is b or a == b`, as containers compare.
    public static boolean same(Interp in, Object a, Object b) {
        return a == b || equal(in, a, b);
    }

    /// `a < b` as a truth value.
    public static boolean less(Interp in, Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return x < y;
        }
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y) < 0;
        }
        return in.isTrue(compare(in, LT, a, b));
    }

    /// The answer for an operator, from the sign of a three-way comparison.
    public static boolean holds(int op, int sign) {
        return switch (op) {
            case LT -> sign < 0;
            case LE -> sign <= 0;
            case EQ -> sign == 0;
            case NE -> sign != 0;
            case GT -> sign > 0;
            default -> sign >= 0;
        };
    }
}
