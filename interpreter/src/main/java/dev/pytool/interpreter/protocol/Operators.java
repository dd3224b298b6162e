package dev.pytool.interpreter.protocol;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Slots;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;

/// Binary and unary operators ("Emulating numeric types" in the language reference): the left
/// operand's method, then the right one's, the right one first where its class derives from the
/// left's.
public final class Operators {
    /// Numbers of the operators, as CPython's `BINARY_OP` counts them; the in-place ones are
    // [#INPLACE] higher.
    public static final int ADD = 0,
            AND = 1,
            FLOORDIV = 2,
            LSHIFT = 3,
            MATMUL = 4,
            MUL = 5,
            MOD = 6,
            OR = 7,
            POW = 8,
            RSHIFT = 9,
            SUB = 10,
            TRUEDIV = 11,
            XOR = 12,
            INPLACE = 13,
            DIVMOD = 27;

    private static final String[] SIGNS = {
        "+", "&", "//", "<<", "@", "*", "%", "|", "** or pow()", ">>", "-", "/", "^"
    };
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private Operators() {}

    /// Whether an operator's answer means "not for these operands".
    static boolean refused(Object answer) {
        return answer == null || answer == NO;
    }

    /// `a op b` for an operator number below [#INPLACE].
    public static Object binary(Interp in, int op, Object a, Object b) {
        PyClass left = PyClass.of(a);
        PyClass right = PyClass.of(b);
        boolean rightFirst =
                left != right && right.isSubclassOf(left) && overrides(op, left, right);
        Object answer;
        if (rightFirst) {
            answer = reflected(in, op, right.slots(), b, a);
            if (!refused(answer)) {
                return answer;
            }
        }
        answer = forward(in, op, left.slots(), a, b);
        if (!refused(answer)) {
            return answer;
        }
        if (left != right && !rightFirst) {
            answer = reflected(in, op, right.slots(), b, a);
            if (!refused(answer)) {
                return answer;
            }
        }
        if (op == ADD || op == MUL) {
            answer = Sequences.addOrRepeat(in, op, a, b);
            if (!refused(answer)) {
                return answer;
            }
        }
        throw unsupported(op < INPLACE ? SIGNS[op] : "divmod()", a, b);
    }

    private static boolean overrides(int op, PyClass left, PyClass right) {
        String name = reflectedName(op);
        Object method = right.lookup(name);
        return method != null && method != left.lookup(name);
    }

    private static String reflectedName(int op) {
        return switch (op) {
            case ADD -> "__radd__";
            case AND -> "__rand__";
            case FLOORDIV -> "__rfloordiv__";
            case LSHIFT -> "__rlshift__";
            case MATMUL -> "__rmatmul__";
            case MUL -> "__rmul__";
            case MOD -> "__rmod__";
            case OR -> "__ror__";
            case POW -> "__rpow__";
            case RSHIFT -> "__rrshift__";
            case SUB -> "__rsub__";
            case TRUEDIV -> "__rtruediv__";
            case XOR -> "__rxor__";
            default -> "__rdivmod__";
        };
    }

    private static Object forward(Interp in, int op, Slots s, Object a, Object b) {
        return switch (op) {
            case ADD -> s.add(in, a, b);
            case AND -> s.and(in, a, b);
            case FLOORDIV -> s.floordiv(in, a, b);
            case LSHIFT -> s.lshift(in, a, b);
            case MATMUL -> s.matmul(in, a, b);
            case MUL -> s.mul(in, a, b);
            case MOD -> s.mod(in, a, b);
            case OR -> s.or(in, a, b);
            case POW -> s.pow(in, a, b, PyNone.NONE);
            case RSHIFT -> s.rshift(in, a, b);
            case SUB -> s.sub(in, a, b);
            case TRUEDIV -> s.truediv(in, a, b);
            case XOR -> s.xor(in, a, b);
            default -> s.divmod(in, a, b);
        };
    }

    private static Object reflected(Interp in, int op, Slots s, Object b, Object a) {
        return switch (op) {
            case ADD -> s.radd(in, b, a);
            case AND -> s.rand(in, b, a);
            case FLOORDIV -> s.rfloordiv(in, b, a);
            case LSHIFT -> s.rlshift(in, b, a);
            case MATMUL -> s.rmatmul(in, b, a);
            case MUL -> s.rmul(in, b, a);
            case MOD -> s.rmod(in, b, a);
            case OR -> s.ror(in, b, a);
            case POW -> s.rpow(in, b, a);
            case RSHIFT -> s.rrshift(in, b, a);
            case SUB -> s.rsub(in, b, a);
            case TRUEDIV -> s.rtruediv(in, b, a);
            case XOR -> s.rxor(in, b, a);
            default -> s.rdivmod(in, b, a);
        };
    }

    /// `a op= b`, the value that is then stored; `op` is below [#INPLACE].
    public static Object inPlace(Interp in, int op, Object a, Object b) {
        Slots s = PyClass.of(a).slots();
        Object answer =
                switch (op) {
                    case ADD -> s.iadd(in, a, b);
                    case AND -> s.iand(in, a, b);
                    case FLOORDIV -> s.ifloordiv(in, a, b);
                    case LSHIFT -> s.ilshift(in, a, b);
                    case MATMUL -> s.imatmul(in, a, b);
                    case MUL -> s.imul(in, a, b);
                    case MOD -> s.imod(in, a, b);
                    case OR -> s.ior(in, a, b);
                    case POW -> s.ipow(in, a, b);
                    case RSHIFT -> s.irshift(in, a, b);
                    case SUB -> s.isub(in, a, b);
                    case TRUEDIV -> s.itruediv(in, a, b);
                    default -> s.ixor(in, a, b);
                };
        if (!refused(answer)) {
            return answer;
        }
        try {
            return binary(in, op, a, b);
        } catch (PyException e) {
            String sign = SIGNS[op];
            Object[] arguments = e.value().arguments();
            String plain = "unsupported operand type(s) for " + sign + ":";
            if (arguments.length == 1
                    && arguments[0] instanceof String m
                    && m.startsWith(plain)
                    && e.value().traceback() == null) {
                String sign2 = op == POW ? "**=" : sign + "=";
                throw unsupported(sign2, a, b);
            }
            throw e;
        }
    }

    private static PyException unsupported(String sign, Object a, Object b) {
        return Errors.type(
                "unsupported operand type(s) for "
                        + sign
                        + ": '"
                        + PyClass.of(a).name()
                        + "' and '"
                        + PyClass.of(b).name()
                        + "'");
    }

    /// `pow(a, b, modulus)`.
    public static Object power(Interp in, Object a, Object b, Object modulus) {
        if (modulus == PyNone.NONE) {
            return binary(in, POW, a, b);
        }
        Object answer = PyClass.of(a).slots().pow(in, a, b, modulus);
        if (!refused(answer)) {
            return answer;
        }
        throw Errors.type(
                "unsupported operand type(s) for ** or pow(): '"
                        + PyClass.of(a).name()
                        + "', '"
                        + PyClass.of(b).name()
                        + "', '"
                        + PyClass.of(modulus).name()
                        + "'");
    }

    public static Object negate(Interp in, Object a) {
        return unary(PyClass.of(a).slots().neg(in, a), "-", a);
    }

    public static Object plus(Interp in, Object a) {
        return unary(PyClass.of(a).slots().pos(in, a), "+", a);
    }

    public static Object invert(Interp in, Object a) {
        return unary(PyClass.of(a).slots().invert(in, a), "~", a);
    }

    private static Object unary(Object answer, String sign, Object a) {
        if (answer == null) {
            throw Errors.type(
                    "bad operand type for unary " + sign + ": '" + PyClass.of(a).name() + "'");
        }
        return answer;
    }

    public static Object absolute(Interp in, Object a) {
        Object answer = PyClass.of(a).slots().abs(in, a);
        if (answer == null) {
            throw Errors.type("bad operand type for abs(): '" + PyClass.of(a).name() + "'");
        }
        return answer;
    }
}
