package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `complex`.
@PyType("complex")
public final class PyComplex extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyComplexTable());
    private static final Object NO = PyNotImplemented.NOT_IMPLEMENTED;

    private final double re;
    private final double im;

    public PyComplex(double re, double im) {
        this(TYPE, re, im);
    }

    private PyComplex(PyClass type, double re, double im) {
        super(type);
        this.re = re;
        this.im = im;
    }

    @PyGetter(value = "real", member = true)
    public double real() {
        return re;
    }

    @PyGetter(value = "imag", member = true)
    public double imaginary() {
        return im;
    }

    /// The complex behind a number; `null` for others.
    static PyComplex plain(Object value) {
        if (value instanceof PyComplex c) {
            return c;
        }
        Double d = Numbers.real(value);
        if (d != null) {
            return new PyComplex(d, 0);
        }
        Object n = Numbers.integer(value);
        return n == null ? null : new PyComplex(Numbers.ofInteger(n), 0);
    }

    @PySlot("__new__($type, real=<absent>, imag=<absent>)")
    static Object create(Interp in, PyClass cls, Object real, Object imag) {
        PyComplex a = real == null ? new PyComplex(0, 0) : part(in, real, imag != null);
        if (imag != null) {
            if (Text.is(imag)) {
                throw Errors.type("complex() argument 'imag' must be a real number, not str");
            }
            PyComplex b = part(in, imag, true);
            boolean first = real instanceof PyComplex;
            boolean second = imag instanceof PyComplex;
            a = new PyComplex(second ? a.re - b.im : a.re, first ? a.im + b.re : b.re);
        }
        return cls == TYPE ? a : new PyComplex(cls, a.re, a.im);
    }

    private static PyComplex part(Interp in, Object value, boolean second) {
        PyComplex known = plain(value);
        if (known != null) {
            return known;
        }
        if (Text.is(value)) {
            if (second) {
                throw Errors.type("complex() argument 'real' must be a real number, not str");
            }
            return ComplexText.parse(Text.java(value));
        }
        Object method = PyClass.of(value).lookup("__complex__");
        if (method != null) {
            Object made = in.callSpecial(method, value);
            if (made instanceof PyComplex c) {
                return c;
            }
            throw Errors.type(
                    "__complex__ returned non-complex (type " + PyClass.of(made).name() + ")");
        }
        if (PyClass.of(value).lookup("__float__") == null
                && PyClass.of(value).lookup("__index__") == null) {
            throw Errors.type(
                    "complex() argument must be a string or a number, not "
                            + PyClass.of(value).name());
        }
        return new PyComplex(Numbers.toDouble(in, value), 0);
    }

    @PySlot("__repr__")
    String repr() {
        return ComplexText.repr(re, im);
    }

    @PySlot("__hash__")
    long hash() {
        long h = Hashes.ofDouble(re, re) + 1000003L * (im == 0 ? 0 : Hashes.ofDouble(im, im));
        return h == -1 ? -2 : h;
    }

    @PySlot("__bool__")
    boolean truth() {
        return re != 0 || im != 0;
    }

    @PySlot({"__add__", "__radd__"})
    Object add(Object other) {
        PyComplex b = plain(other);
        if (b == null) {
            return NO;
        }
        return new PyComplex(re + b.re, other instanceof PyComplex ? im + b.im : im);
    }

    @PySlot("__sub__")
    Object sub(Object other) {
        PyComplex b = plain(other);
        if (b == null) {
            return NO;
        }
        return new PyComplex(re - b.re, other instanceof PyComplex ? im - b.im : im);
    }

    @PySlot("__rsub__")
    Object rsub(Object other) {
        PyComplex b = plain(other);
        if (b == null) {
            return NO;
        }
        return new PyComplex(b.re - re, other instanceof PyComplex ? b.im - im : -im);
    }

    @PySlot({"__mul__", "__rmul__"})
    Object mul(Object other) {
        PyComplex b = plain(other);
        if (b == null) {
            return NO;
        }
        return other instanceof PyComplex ? product(b) : new PyComplex(re * b.re, im * b.re);
    }

    /// The product; where it is NaN an infinite factor still shows (annex G of C99).
    private PyComplex product(PyComplex other) {
        double x = re * other.re - im * other.im;
        double y = re * other.im + im * other.re;
        if (!Double.isNaN(x) || !Double.isNaN(y)) {
            return new PyComplex(x, y);
        }
        double a = re;
        double b = im;
        double c = other.re;
        double d = other.im;
        boolean again = false;
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            a = boxed(a);
            b = boxed(b);
            c = Double.isNaN(c) ? Math.copySign(0, c) : c;
            d = Double.isNaN(d) ? Math.copySign(0, d) : d;
            again = true;
        }
        if (Double.isInfinite(c) || Double.isInfinite(d)) {
            c = boxed(c);
            d = boxed(d);
            a = Double.isNaN(a) ? Math.copySign(0, a) : a;
            b = Double.isNaN(b) ? Math.copySign(0, b) : b;
            again = true;
        }
        if (!again) {
            return new PyComplex(x, y);
        }
        double infinite = Double.POSITIVE_INFINITY;
        return new PyComplex(infinite * (a * c - b * d), infinite * (a * d + b * c));
    }

    private static double boxed(double part) {
        return Math.copySign(Double.isInfinite(part) ? 1 : 0, part);
    }

    @PySlot("__truediv__")
    Object truediv(Object other) {
        PyComplex b = plain(other);
        if (b == null) {
            return NO;
        }
        if (b.re == 0 && b.im == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        if (!(other instanceof PyComplex)) {
            return new PyComplex(re / b.re, im / b.re);
        }
        if (Math.abs(b.re) >= Math.abs(b.im)) {
            double ratio = b.im / b.re;
            double denominator = b.re + b.im * ratio;
            return new PyComplex((re + im * ratio) / denominator, (im - re * ratio) / denominator);
        }
        double ratio = b.re / b.im;
        double denominator = b.re * ratio + b.im;
        return new PyComplex((re * ratio + im) / denominator, (im * ratio - re) / denominator);
    }

    @PySlot("__rtruediv__")
    Object rtruediv(Object other) {
        PyComplex b = plain(other);
        return b == null ? NO : b.truediv(this);
    }

    @PySlot("__pow__")
    Object pow(Interp in, Object other, Object modulus) {
        PyComplex b = plain(other);
        if (b == null) {
            return NO;
        }
        if (modulus != PyNone.NONE) {
            throw Errors.value("complex modulo");
        }
        if (b.re == 0 && b.im == 0) {
            return new PyComplex(1, 0);
        }
        if (re == 0 && im == 0) {
            if (b.im != 0 || b.re < 0) {
                throw Errors.zeroDivision("zero to a negative or complex power");
            }
            return new PyComplex(0, 0);
        }
        if (b.im == 0 && b.re == Math.rint(b.re) && Math.abs(b.re) <= 100) {
            PyComplex power = new PyComplex(1, 0);
            PyComplex base = this;
            for (int n = (int) Math.abs(b.re); n > 0; n >>= 1) {
                if ((n & 1) == 1) {
                    power = (PyComplex) power.mul(base);
                }
                base = (PyComplex) base.mul(base);
            }
            return b.re < 0 ? new PyComplex(1, 0).truediv(power) : power;
        }
        double length = Math.pow(Math.hypot(re, im), b.re);
        double angle = Math.atan2(im, re);
        double phase = angle * b.re;
        if (b.im != 0) {
            length /= Math.exp(angle * b.im);
            phase += b.im * Math.log(Math.hypot(re, im));
        }
        return new PyComplex(length * Math.cos(phase), length * Math.sin(phase));
    }

    @PySlot("__rpow__")
    Object rpow(Interp in, Object other) {
        PyComplex b = plain(other);
        return b == null ? NO : b.pow(in, this, PyNone.NONE);
    }

    @PySlot("__neg__")
    Object neg() {
        return new PyComplex(-re, -im);
    }

    @PySlot({"__pos__", "__complex__"})
    Object pos() {
        return new PyComplex(re, im);
    }

    @PySlot("__abs__")
    Object abs() {
        return Math.hypot(re, im);
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        PyComplex b = plain(other);
        return b == null ? NO : (Object) (re == b.re && im == b.im);
    }

    @PyMethod
    Object conjugate() {
        return new PyComplex(re, -im);
    }

    @PyMethod("__getnewargs__")
    Object newArguments() {
        return new PyTuple(re, im);
    }

    @PyMethod("__format__($self, format_spec, /)")
    Object format(Interp in, Object spec) {
        if (Text.length(Text.plain(spec)) == 0) {
            return Display.str(in, this);
        }
        return FormatSpec.complex(in, this, re, im, spec);
    }

    @PyMethod(value = "from_number($type, number, /)", kind = PyMethod.Kind.CLASS)
    static Object fromNumber(Interp in, PyClass cls, Object number) {
        if (number instanceof PyComplex c && c.type() == TYPE && cls == TYPE) {
            return number;
        }
        if (Text.is(number)) {
            throw Errors.type("must be real number, not str");
        }
        PyComplex value = part(in, number, false);
        return cls == TYPE ? value : new PyComplex(cls, value.re, value.im);
    }
}
