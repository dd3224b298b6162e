package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyRichCompare;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.math.BigDecimal;
import java.math.BigInteger;

/// `float`: Java's `Double`.
@PyType("float")
public final class PyFloat {
    public static final PyClass TYPE = PyClass.builtin(new PyFloatTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private PyFloat() {}

    @PySlot("__new__($type, x=0.0, /)")
    static Object create(Interp in, PyClass cls, Object x) {
        double value = x instanceof Double d ? d : convert(in, x);
        return cls == TYPE ? (Object) value : new PyFloatObject(cls, value);
    }

    private static double convert(Interp in, Object x) {
        if (Text.is(x) || x instanceof PyBytes) {
            String text = x instanceof PyBytes b ? b.latin1() : Text.java(x);
            Double value = FloatText.parse(text);
            if (value == null) {
                throw Errors.value("could not convert string to float: " + Display.reprText(in, x));
            }
            return value;
        }
        if (Numbers.real(x) == null
                && Numbers.integer(x) == null
                && PyClass.of(x).lookup("__float__") == null
                && PyClass.of(x).lookup("__index__") == null) {
            throw Errors.type(
                    "float() argument must be a string or a real number, not '"
                            + PyClass.of(x).name()
                            + "'");
        }
        return Numbers.toDouble(in, x);
    }

    /// The float behind a float or an int; `null` for others.
    private static Double plain(Object value) {
        if (value instanceof Double d) {
            return d;
        }
        if (value instanceof PyFloatObject f) {
            return f.value();
        }
        Object n = Numbers.integer(value);
        return n == null ? null : (Double) Numbers.ofInteger(n);
    }

    @PySlot("__repr__")
    static String repr(Object self) {
        return FloatText.repr(plain(self));
    }

    @PySlot("__hash__")
    static long hash(Object self) {
        return Hashes.ofDouble(plain(self), self);
    }

    @PySlot("__bool__")
    static boolean truth(Object self) {
        return plain(self) != 0;
    }

    @PySlot("__int__")
    static Object toInt(Object self) {
        double d = plain(self);
        if (Double.isNaN(d)) {
            throw Errors.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(d)) {
            throw Errors.overflow("cannot convert float infinity to integer");
        }
        return Math.abs(d) < 9e18
                ? (Object) (long) d
                : Numbers.of(new BigDecimal(d).toBigInteger());
    }

    @PySlot({"__float__", "__pos__"})
    static Object toFloat(Object self) {
        return plain(self);
    }

    @PySlot({"__add__", "__radd__"})
    static Object add(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) (plain(self) + b);
    }

    @PySlot("__sub__")
    static Object sub(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) (plain(self) - b);
    }

    @PySlot("__rsub__")
    static Object rsub(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) (b - plain(self));
    }

    @PySlot({"__mul__", "__rmul__"})
    static Object mul(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) (plain(self) * b);
    }

    @PySlot("__truediv__")
    static Object truediv(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) divide(plain(self), b);
    }

    @PySlot("__rtruediv__")
    static Object rtruediv(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) divide(b, plain(self));
    }

    private static double divide(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        return a / b;
    }

    @PySlot("__floordiv__")
    static Object floordiv(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) floor(plain(self), b, "division by zero")[0];
    }

    @PySlot("__rfloordiv__")
    static Object rfloordiv(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) floor(b, plain(self), "division by zero")[0];
    }

    @PySlot("__mod__")
    static Object mod(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) floor(plain(self), b, "division by zero")[1];
    }

    @PySlot("__rmod__")
    static Object rmod(Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : (Object) floor(b, plain(self), "division by zero")[1];
    }

    @PySlot("__divmod__")
    static Object divmod(Object self, Object other) {
        Double b = plain(other);
        if (b == null) {
            return NO;
        }
        double[] both = floor(plain(self), b, "division by zero");
        return new PyTuple(both[0], both[1]);
    }

    @PySlot("__rdivmod__")
    static Object rdivmod(Object self, Object other) {
        return plain(other) == null ? NO : divmod(plain(other), self);
    }

    private static double[] floor(double a, double b, String message) {
        if (b == 0) {
            throw Errors.zeroDivision(message);
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0) {
            if (b < 0 != rest < 0) {
                rest += b;
                quotient -= 1;
            }
        } else {
            rest = Math.copySign(0.0, b);
        }
        double whole;
        if (quotient != 0) {
            whole = Math.floor(quotient);
            if (quotient - whole > 0.5) {
                whole += 1;
            }
        } else {
            whole = Math.copySign(0.0, a / b);
        }
        return new double[] {whole, rest};
    }

    @PySlot("__pow__")
    static Object pow(Interp in, Object self, Object other, Object modulus) {
        if (modulus != PyNone.NONE) {
            throw Errors.type("pow() 3rd argument not allowed unless all arguments are integers");
        }
        Double a = plain(self);
        Double b = plain(other);
        return a == null || b == null ? NO : power(in, a, b);
    }

    @PySlot("__rpow__")
    static Object rpow(Interp in, Object self, Object other) {
        Double b = plain(other);
        return b == null ? NO : power(in, b, plain(self));
    }

    private static Object power(Interp in, double a, double b) {
        if (a == 1 || b == 0) {
            return 1.0;
        }
        if (a == 0 && b < 0) {
            throw Errors.zeroDivision("zero to a negative power");
        }
        if (a < 0 && !Double.isInfinite(a) && !Double.isInfinite(b) && b != Math.rint(b)) {
            return dev.pytool.interpreter.protocol.Operators.power(
                    in, new PyComplex(a, 0), new PyComplex(b, 0), PyNone.NONE);
        }
        if (a == -1 && Double.isInfinite(b)) {
            return 1.0;
        }
        double result = Math.pow(a, b);
        if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw Errors.of(
                    dev.pytool.interpreter.object.ExceptionTypes.OVERFLOW_ERROR,
                    34L,
                    "Numerical result out of range");
        }
        return result;
    }

    @PySlot("__neg__")
    static Object neg(Object self) {
        return -plain(self);
    }

    @PySlot("__abs__")
    static Object abs(Object self) {
        return Math.abs(plain(self));
    }

    @PyRichCompare
    static Object compare(int op, Object self, Object other) {
        double a = plain(self);
        Double real = Numbers.real(other);
        if (real == null) {
            Object n = Numbers.integer(other);
            if (n == null) {
                return NO;
            }
            if (Double.isNaN(a) || Double.isInfinite(a)) {
                real = 0.0;
            } else if (n instanceof Long l && Math.abs(l) < 1L << 53) {
                real = (double) (long) l;
            } else {
                return Comparison.holds(
                        op, new BigDecimal(a).compareTo(new BigDecimal(Numbers.big(n))));
            }
        }
        double b = real;
        return switch (op) {
            case Comparison.LT -> a < b;
            case Comparison.LE -> a <= b;
            case Comparison.EQ -> a == b;
            case Comparison.NE -> a != b;
            case Comparison.GT -> a > b;
            default -> a >= b;
        };
    }

    @PyMethod("__trunc__")
    static Object trunc(Object self) {
        return toInt(self);
    }

    @PyMethod("__floor__")
    static Object floorMethod(Object self) {
        return toInt(Math.floor(plain(self)));
    }

    @PyMethod("__ceil__")
    static Object ceil(Object self) {
        return toInt(Math.ceil(plain(self)));
    }

    @PyMethod("__round__($self, ndigits=None, /)")
    static Object round(Interp in, Object self, Object digits) {
        double d = plain(self);
        if (digits == PyNone.NONE) {
            return toInt(Math.rint(d));
        }
        long n = Numbers.clippedIndex(in, digits);
        return FloatText.round(d, n);
    }

    @PyMethod("__format__($self, format_spec, /)")
    static Object format(Interp in, Object self, Object spec) {
        return FormatSpec.real(in, self, plain(self), spec);
    }

    @PyMethod("__getnewargs__")
    static Object newArguments(Object self) {
        return new PyTuple(plain(self));
    }

    @PyMethod("is_integer")
    static boolean isInteger(Object self) {
        double d = plain(self);
        return !Double.isInfinite(d) && d == Math.rint(d);
    }

    @PyMethod
    static Object conjugate(Object self) {
        return plain(self);
    }

    @PyMethod("as_integer_ratio")
    static Object ratio(Object self) {
        double d = plain(self);
        if (Double.isNaN(d)) {
            throw Errors.value("cannot convert NaN to integer ratio");
        }
        if (Double.isInfinite(d)) {
            throw Errors.overflow("cannot convert Infinity to integer ratio");
        }
        BigDecimal exact = new BigDecimal(d);
        BigInteger denominator = BigInteger.ONE;
        BigInteger numerator = exact.unscaledValue();
        if (exact.scale() > 0) {
            denominator = BigInteger.TEN.pow(exact.scale());
        } else {
            numerator = exact.toBigInteger();
        }
        BigInteger common = numerator.gcd(denominator);
        if (common.signum() != 0) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
        return new PyTuple(Numbers.of(numerator), Numbers.of(denominator));
    }

    @PyMethod
    static Object hex(Object self) {
        return FloatText.hex(plain(self));
    }

    @PyMethod(value = "fromhex($type, string, /)", kind = PyMethod.Kind.CLASS)
    static Object fromHex(Interp in, PyClass cls, String text) {
        Object value = FloatText.fromHex(text);
        return cls == TYPE ? value : in.call(cls, value);
    }

    @PyMethod(value = "from_number($type, number, /)", kind = PyMethod.Kind.CLASS)
    static Object fromNumber(Interp in, PyClass cls, Object number) {
        Object value = Numbers.toDouble(in, number);
        return cls == TYPE ? value : in.call(cls, value);
    }

    @PyMethod(value = "__getformat__($type, typestr, /)", kind = PyMethod.Kind.CLASS)
    static String storage(PyClass cls, String kind) {
        return "IEEE, little-endian";
    }

    @PyGetter("real")
    static Object real(Object self) {
        return plain(self);
    }

    @PyGetter("imag")
    static Object imag(Object self) {
        return 0.0;
    }
}
