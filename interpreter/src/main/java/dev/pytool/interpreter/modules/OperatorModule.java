package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Arrays;

/// Module `_operator`: the operators as functions. `attrgetter`, `itemgetter` and `methodcaller`
/// are the library's own.
@PyModule("_operator")
public final class OperatorModule {
    OperatorModule(Interp in) {}

    @PyFunction("lt(a, b, /)")
    static Object lt(Interp in, Object a, Object b) {
        return Comparison.compare(in, Comparison.LT, a, b);
    }

    @PyFunction("le(a, b, /)")
    static Object le(Interp in, Object a, Object b) {
        return Comparison.compare(in, Comparison.LE, a, b);
    }

    @PyFunction("eq(a, b, /)")
    static Object eq(Interp in, Object a, Object b) {
        return Comparison.compare(in, Comparison.EQ, a, b);
    }

    @PyFunction("ne(a, b, /)")
    static Object ne(Interp in, Object a, Object b) {
        return Comparison.compare(in, Comparison.NE, a, b);
    }

    @PyFunction("ge(a, b, /)")
    static Object ge(Interp in, Object a, Object b) {
        return Comparison.compare(in, Comparison.GE, a, b);
    }

    @PyFunction("gt(a, b, /)")
    static Object gt(Interp in, Object a, Object b) {
        return Comparison.compare(in, Comparison.GT, a, b);
    }

    @PyFunction("add(a, b, /)")
    static Object add(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.ADD, a, b);
    }

    @PyFunction("and_(a, b, /)")
    static Object and(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.AND, a, b);
    }

    @PyFunction("floordiv(a, b, /)")
    static Object floordiv(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.FLOORDIV, a, b);
    }

    @PyFunction("lshift(a, b, /)")
    static Object lshift(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.LSHIFT, a, b);
    }

    @PyFunction("matmul(a, b, /)")
    static Object matmul(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.MATMUL, a, b);
    }

    @PyFunction("mod(a, b, /)")
    static Object mod(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.MOD, a, b);
    }

    @PyFunction("mul(a, b, /)")
    static Object mul(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.MUL, a, b);
    }

    @PyFunction("or_(a, b, /)")
    static Object or(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.OR, a, b);
    }

    @PyFunction("pow(a, b, /)")
    static Object pow(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.POW, a, b);
    }

    @PyFunction("rshift(a, b, /)")
    static Object rshift(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.RSHIFT, a, b);
    }

    @PyFunction("sub(a, b, /)")
    static Object sub(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.SUB, a, b);
    }

    @PyFunction("truediv(a, b, /)")
    static Object truediv(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.TRUEDIV, a, b);
    }

    @PyFunction("xor(a, b, /)")
    static Object xor(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.XOR, a, b);
    }

    @PyFunction("iadd(a, b, /)")
    static Object iadd(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.ADD, a, b);
    }

    @PyFunction("iand(a, b, /)")
    static Object iand(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.AND, a, b);
    }

    @PyFunction("ifloordiv(a, b, /)")
    static Object ifloordiv(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.FLOORDIV, a, b);
    }

    @PyFunction("ilshift(a, b, /)")
    static Object ilshift(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.LSHIFT, a, b);
    }

    @PyFunction("imatmul(a, b, /)")
    static Object imatmul(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.MATMUL, a, b);
    }

    @PyFunction("imod(a, b, /)")
    static Object imod(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.MOD, a, b);
    }

    @PyFunction("imul(a, b, /)")
    static Object imul(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.MUL, a, b);
    }

    @PyFunction("ior(a, b, /)")
    static Object ior(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.OR, a, b);
    }

    @PyFunction("ipow(a, b, /)")
    static Object ipow(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.POW, a, b);
    }

    @PyFunction("irshift(a, b, /)")
    static Object irshift(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.RSHIFT, a, b);
    }

    @PyFunction("isub(a, b, /)")
    static Object isub(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.SUB, a, b);
    }

    @PyFunction("itruediv(a, b, /)")
    static Object itruediv(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.TRUEDIV, a, b);
    }

    @PyFunction("ixor(a, b, /)")
    static Object ixor(Interp in, Object a, Object b) {
        return Operators.inPlace(in, Operators.XOR, a, b);
    }

    @PyFunction("neg(a, /)")
    static Object neg(Interp in, Object a) {
        return Operators.negate(in, a);
    }

    @PyFunction("pos(a, /)")
    static Object pos(Interp in, Object a) {
        return Operators.plus(in, a);
    }

    @PyFunction("invert(a, /)")
    static Object invert(Interp in, Object a) {
        return Operators.invert(in, a);
    }

    @PyFunction("inv(a, /)")
    static Object inv(Interp in, Object a) {
        return Operators.invert(in, a);
    }

    @PyFunction("abs(a, /)")
    static Object abs(Interp in, Object a) {
        return Operators.absolute(in, a);
    }

    @PyFunction("index(a, /)")
    static Object index(Interp in, Object a) {
        return Numbers.index(in, a);
    }

    @PyFunction("truth(a, /)")
    static boolean truth(Interp in, Object a) {
        return in.isTrue(a);
    }

    @PyFunction("not_(a, /)")
    static boolean not(Interp in, Object a) {
        return !in.isTrue(a);
    }

    @PyFunction("is_(a, b, /)")
    static boolean is(Object a, Object b) {
        return Identity.same(a, b);
    }

    @PyFunction("is_not(a, b, /)")
    static boolean isNot(Object a, Object b) {
        return !Identity.same(a, b);
    }

    @PyFunction("is_none(a, /)")
    static boolean isNone(Object a) {
        return a == PyNone.NONE;
    }

    @PyFunction("is_not_none(a, /)")
    static boolean isNotNone(Object a) {
        return a != PyNone.NONE;
    }

    @PyFunction("contains(a, b, /)")
    static boolean contains(Interp in, Object a, Object b) {
        return Sequences.contains(in, a, b);
    }

    @PyFunction("getitem(a, b, /)")
    static Object getitem(Interp in, Object a, Object b) {
        return Sequences.item(in, a, b);
    }

    @PyFunction("setitem(a, b, c, /)")
    static void setitem(Interp in, Object a, Object b, Object c) {
        Sequences.store(in, a, b, c);
    }

    @PyFunction("delitem(a, b, /)")
    static void delitem(Interp in, Object a, Object b) {
        Sequences.delete(in, a, b);
    }

    private static void sequence(Object a) {
        if (PyClass.of(a).lookup("__getitem__") == null) {
            throw Errors.type("'" + PyClass.of(a).name() + "' object can't be concatenated");
        }
    }

    @PyFunction("concat(a, b, /)")
    static Object concat(Interp in, Object a, Object b) {
        sequence(a);
        return Operators.binary(in, Operators.ADD, a, b);
    }

    @PyFunction("iconcat(a, b, /)")
    static Object iconcat(Interp in, Object a, Object b) {
        sequence(a);
        return Operators.inPlace(in, Operators.ADD, a, b);
    }

    @PyFunction("countOf(a, b, /)")
    static long countOf(Interp in, Object a, Object b) {
        long count = 0;
        Object iterator = Iteration.iterator(in, a);
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            count += Comparison.same(in, x, b) ? 1 : 0;
        }
        return count;
    }

    @PyFunction("indexOf(a, b, /)")
    static long indexOf(Interp in, Object a, Object b) {
        Object iterator = Iteration.iterator(in, a);
        long at = 0;
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            if (Comparison.same(in, x, b)) {
                return at;
            }
            at++;
        }
        throw Errors.value("sequence.index(x): x not in sequence");
    }

    @PyFunction("call")
    static Object call(Interp in, Object[] a, String[] kw) {
        if (a.length == kw.length) {
            throw Errors.type("call expected at least 1 argument, got 0");
        }
        return in.call(a[0], Arrays.copyOfRange(a, 1, a.length), kw);
    }
}
