package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.math.BigInteger;

/// `int`: `Long` where the value fits, else `BigInteger`; never both forms for one value.
@PyType("int")
public final class PyInt {
    public static final PyClass TYPE = PyClass.builtin(new PyIntTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private PyInt() {}

    @PySlot("__new__($type, x=<absent>, /, base=<absent>, |)")
    static Object create(Interp in, PyClass cls, Object x, Object base) {
        Object value = IntegerText.construct(in, x, base);
        return cls == TYPE ? value : new PyIntObject(cls, value);
    }

    private static Object plain(Object value) {
        return Numbers.integer(value);
    }

    private static BigInteger big(Object value) {
        return Numbers.big(value);
    }

    @PySlot("__repr__")
    static Object repr(Interp in, Object self) {
        return IntegerText.decimal(plain(self));
    }

    @PySlot("__hash__")
    static long hash(Interp in, Object self) {
        return Hashes.of(in, plain(self));
    }

    @PySlot("__bool__")
    static boolean truth(Object self) {
        return !plain(self).equals(0L);
    }

    @PySlot({"__int__", "__index__", "__pos__"})
    static Object toInt(Object self) {
        return plain(self);
    }

    @PySlot("__float__")
    static Object toFloat(Object self) {
        return Numbers.ofInteger(plain(self));
    }

    @PySlot({"__add__", "__radd__"})
    static Object add(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return sum;
            }
        }
        return Numbers.of(big(a).add(big(b)));
    }

    @PySlot("__sub__")
    static Object sub(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (a instanceof Long x && b instanceof Long y) {
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) >= 0) {
                return difference;
            }
        }
        return Numbers.of(big(a).subtract(big(b)));
    }

    @PySlot("__rsub__")
    static Object rsub(Object self, Object other) {
        return plain(other) == null ? NO : sub(other, self);
    }

    @PySlot({"__mul__", "__rmul__"})
    static Object mul(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (a instanceof Long x && b instanceof Long y) {
            long high = Math.multiplyHigh(x, y);
            long low = x * y;
            if (high == 0 && low >= 0 || high == -1 && low < 0) {
                return low;
            }
        }
        return Numbers.of(big(a).multiply(big(b)));
    }

    @PySlot("__floordiv__")
    static Object floordiv(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (b.equals(0L)) {
            throw Errors.zeroDivision("division by zero");
        }
        if (a instanceof Long x && b instanceof Long y && !(x == Long.MIN_VALUE && y == -1)) {
            return Math.floorDiv(x, y);
        }
        return Numbers.of(floor(big(a), big(b))[0]);
    }

    private static BigInteger[] floor(BigInteger a, BigInteger b) {
        BigInteger[] both = a.divideAndRemainder(b);
        if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
            both[0] = both[0].subtract(BigInteger.ONE);
            both[1] = both[1].add(b);
        }
        return both;
    }

    @PySlot("__rfloordiv__")
    static Object rfloordiv(Object self, Object other) {
        return plain(other) == null ? NO : floordiv(other, self);
    }

    @PySlot("__mod__")
    static Object mod(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (b.equals(0L)) {
            throw Errors.zeroDivision("division by zero");
        }
        if (a instanceof Long x && b instanceof Long y) {
            return Math.floorMod(x, y);
        }
        return Numbers.of(floor(big(a), big(b))[1]);
    }

    @PySlot("__rmod__")
    static Object rmod(Object self, Object other) {
        return plain(other) == null ? NO : mod(other, self);
    }

    @PySlot("__divmod__")
    static Object divmod(Object self, Object other) {
        if (plain(other) == null) {
            return NO;
        }
        if (plain(other).equals(0L)) {
            throw Errors.zeroDivision("division by zero");
        }
        return new PyTuple(floordiv(self, other), mod(self, other));
    }

    @PySlot("__rdivmod__")
    static Object rdivmod(Object self, Object other) {
        return plain(other) == null ? NO : divmod(other, self);
    }

    @PySlot("__truediv__")
    static Object truediv(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (b.equals(0L)) {
            throw Errors.zeroDivision("division by zero");
        }
        if (a instanceof Long x
                && b instanceof Long y
                && Math.abs(x) < 1L << 53
                && Math.abs(y) < 1L << 53) {
            return (double) x / (double) y;
        }
        return IntegerMath.divide(big(a), big(b));
    }

    @PySlot("__rtruediv__")
    static Object rtruediv(Object self, Object other) {
        return plain(other) == null ? NO : truediv(other, self);
    }

    @PySlot("__pow__")
    static Object pow(Interp in, Object self, Object other, Object modulus) {
        Object a = plain(self);
        Object b = plain(other);
        if (a == null || b == null || modulus != PyNone.NONE && plain(modulus) == null) {
            return NO;
        }
        return modulus == PyNone.NONE
                ? IntegerMath.power(a, b)
                : IntegerMath.power(a, b, plain(modulus));
    }

    @PySlot("__rpow__")
    static Object rpow(Interp in, Object self, Object other) {
        return plain(other) == null ? NO : pow(in, other, self, PyNone.NONE);
    }

    @PySlot("__lshift__")
    static Object lshift(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (b instanceof Long y && y < 0 || b instanceof BigInteger big && big.signum() < 0) {
            throw Errors.value("negative shift count");
        }
        if (a.equals(0L)) {
            return 0L;
        }
        if (!(b instanceof Long y) || y > Integer.MAX_VALUE) {
            throw Errors.overflow("too many digits in integer");
        }
        if (a instanceof Long x && y < 62 && Math.abs(x) < 1L << (62 - y)) {
            return x << y;
        }
        return Numbers.of(big(a).shiftLeft((int) (long) y));
    }

    @PySlot("__rlshift__")
    static Object rlshift(Object self, Object other) {
        return plain(other) == null ? NO : lshift(other, self);
    }

    @PySlot("__rshift__")
    static Object rshift(Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        if (b instanceof Long y && y < 0 || b instanceof BigInteger big && big.signum() < 0) {
            throw Errors.value("negative shift count");
        }
        int count =
                b instanceof Long y && y < Integer.MAX_VALUE ? (int) (long) y : Integer.MAX_VALUE;
        if (a instanceof Long x) {
            return x >> Math.min(count, 63);
        }
        return Numbers.of(big(a).shiftRight(count));
    }

    @PySlot("__rrshift__")
    static Object rrshift(Object self, Object other) {
        return plain(other) == null ? NO : rshift(other, self);
    }

    @PySlot({"__and__", "__rand__"})
    static Object and(Interp in, Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x & y)
                : Numbers.of(big(a).and(big(b)));
    }

    @PySlot({"__or__", "__ror__"})
    static Object or(Interp in, Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x | y)
                : Numbers.of(big(a).or(big(b)));
    }

    @PySlot({"__xor__", "__rxor__"})
    static Object xor(Interp in, Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        return a instanceof Long x && b instanceof Long y
                ? (Object) (x ^ y)
                : Numbers.of(big(a).xor(big(b)));
    }

    @PySlot("__neg__")
    static Object neg(Object self) {
        return sub(0L, self);
    }

    @PySlot("__abs__")
    static Object abs(Object self) {
        Object a = plain(self);
        return a instanceof Long x ? x >= 0 ? a : neg(a) : big(a).abs();
    }

    @PySlot("__invert__")
    static Object invert(Object self) {
        Object a = plain(self);
        return a instanceof Long x ? (Object) ~x : big(a).not();
    }

    @PyRichCompare
    static Object compare(int op, Object self, Object other) {
        Object a = plain(self);
        Object b = plain(other);
        if (b == null) {
            return NO;
        }
        int sign =
                a instanceof Long x && b instanceof Long y
                        ? Long.compare(x, y)
                        : big(a).compareTo(big(b));
        return Comparison.holds(op, sign);
    }

    @PyMethod("__trunc__")
    static Object trunc(Object self) {
        return plain(self);
    }

    @PyMethod("__floor__")
    static Object floorMethod(Object self) {
        return plain(self);
    }

    @PyMethod("__ceil__")
    static Object ceil(Object self) {
        return plain(self);
    }

    @PyMethod
    static Object conjugate(Object self) {
        return plain(self);
    }

    @PyMethod("__round__($self, ndigits=None, /)")
    static Object round(Interp in, Object self, Object digits) {
        Object a = plain(self);
        if (digits == PyNone.NONE) {
            return a;
        }
        Object n = Numbers.index(in, digits);
        return n instanceof Long d && d >= 0 ? a : IntegerMath.round(big(a), n);
    }

    @PyMethod("__format__($self, format_spec, /)")
    static Object format(Interp in, Object self, Object spec) {
        return FormatSpec.integer(in, self, plain(self), spec);
    }

    @PyMethod("__getnewargs__")
    static Object newArguments(Object self) {
        return new PyTuple(plain(self));
    }

    @PyMethod("__sizeof__")
    static long size(Object self) {
        return 24 + 4L * Math.max(1, (big(plain(self)).bitLength() + 29) / 30);
    }

    @PyMethod("bit_length")
    static long bitLength(Object self) {
        return big(plain(self)).abs().bitLength();
    }

    @PyMethod("bit_count")
    static long bitCount(Object self) {
        return big(plain(self)).abs().bitCount();
    }

    @PyMethod("as_integer_ratio")
    static Object ratio(Object self) {
        return new PyTuple(plain(self), 1L);
    }

    @PyMethod("is_integer")
    static boolean isInteger(Object self) {
        return true;
    }

    @PyMethod("to_bytes($self, /, length=1, byteorder='big', *, signed=False)")
    static Object toBytes(Object self, long length, String order, boolean signed) {
        return IntegerText.toBytes(big(plain(self)), length, order, signed);
    }

    @PyMethod(
            value = "from_bytes($type, /, bytes, byteorder='big', *, signed=False)",
            kind = PyMethod.Kind.CLASS)
    static Object fromBytes(Interp in, PyClass cls, Object bytes, String order, boolean signed) {
        Object value = IntegerText.fromBytes(PyBytes.ofObject(in, bytes, "bytes"), order, signed);
        return cls == TYPE ? value : in.call(cls, value);
    }

    @PyGetter("real")
    static Object real(Object self) {
        return plain(self);
    }

    @PyGetter("imag")
    static Object imag(Object self) {
        return 0L;
    }

    @PyGetter("numerator")
    static Object numerator(Object self) {
        return plain(self);
    }

    @PyGetter("denominator")
    static Object denominator(Object self) {
        return 1L;
    }
}
