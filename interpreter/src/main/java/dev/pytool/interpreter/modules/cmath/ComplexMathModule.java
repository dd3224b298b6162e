package dev.pytool.interpreter.modules.cmath;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyComplex;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `cmath`: arguments and errors around [ComplexMath].
@PyModule("cmath")
public final class ComplexMathModule {
    @PyConstant("pi")
    static final double PI = Math.PI;

    @PyConstant("e")
    static final double E = Math.E;

    @PyConstant("tau")
    static final double TAU = 2 * Math.PI;

    @PyConstant("inf")
    static final double INF = Double.POSITIVE_INFINITY;

    @PyConstant("nan")
    static final double NAN = Double.NaN;

    public ComplexMathModule(Interp in) {}

    @PyConstant("infj")
    static Object infiniteImaginary() {
        return new PyComplex(0, Double.POSITIVE_INFINITY);
    }

    @PyConstant("nanj")
    static Object nanImaginary() {
        return new PyComplex(0, Double.NaN);
    }

    private static Complex argument(Interp in, Object value) {
        if (value instanceof PyComplex c) {
            return new Complex(c.real(), c.imaginary());
        }
        Object method = PyClass.of(value).lookup("__complex__");
        if (method != null) {
            Object made = in.callSpecial(method, value);
            if (!(made instanceof PyComplex c)) {
                throw Errors.type(
                        PyClass.of(value).name()
                                + ".__complex__() must return a complex, not "
                                + PyClass.of(made).name());
            }
            return new Complex(c.real(), c.imaginary());
        }
        return new Complex(Numbers.toDouble(in, value), 0);
    }

    /// A function of a complex number.
    private interface Function {
        Complex at(Complex z) throws ComplexMath.Domain, ComplexMath.Range;
    }

    private static Object call(Interp in, Object z, Function function) {
        try {
            Complex result = function.at(argument(in, z));
            return new PyComplex(result.re(), result.im());
        } catch (ComplexMath.Domain e) {
            throw Errors.value(e.getMessage());
        } catch (ComplexMath.Range e) {
            throw Errors.overflow(e.getMessage());
        }
    }

    @PyFunction("acos($module, z, /)")
    static Object acos(Interp in, Object z) {
        return call(in, z, ComplexMath::acos);
    }

    @PyFunction("acosh($module, z, /)")
    static Object acosh(Interp in, Object z) {
        return call(in, z, ComplexMath::acosh);
    }

    @PyFunction("asin($module, z, /)")
    static Object asin(Interp in, Object z) {
        return call(in, z, ComplexMath::asin);
    }

    @PyFunction("asinh($module, z, /)")
    static Object asinh(Interp in, Object z) {
        return call(in, z, ComplexMath::asinh);
    }

    @PyFunction("atan($module, z, /)")
    static Object atan(Interp in, Object z) {
        return call(in, z, ComplexMath::atan);
    }

    @PyFunction("atanh($module, z, /)")
    static Object atanh(Interp in, Object z) {
        return call(in, z, ComplexMath::atanh);
    }

    @PyFunction("cos($module, z, /)")
    static Object cos(Interp in, Object z) {
        return call(in, z, ComplexMath::cos);
    }

    @PyFunction("cosh($module, z, /)")
    static Object cosh(Interp in, Object z) {
        return call(in, z, ComplexMath::cosh);
    }

    @PyFunction("exp($module, z, /)")
    static Object exp(Interp in, Object z) {
        return call(in, z, ComplexMath::exp);
    }

    @PyFunction("log10($module, z, /)")
    static Object log10(Interp in, Object z) {
        return call(in, z, ComplexMath::log10);
    }

    @PyFunction("sin($module, z, /)")
    static Object sin(Interp in, Object z) {
        return call(in, z, ComplexMath::sin);
    }

    @PyFunction("sinh($module, z, /)")
    static Object sinh(Interp in, Object z) {
        return call(in, z, ComplexMath::sinh);
    }

    @PyFunction("sqrt($module, z, /)")
    static Object sqrt(Interp in, Object z) {
        return call(in, z, ComplexMath::sqrt);
    }

    @PyFunction("tan($module, z, /)")
    static Object tan(Interp in, Object z) {
        return call(in, z, ComplexMath::tan);
    }

    @PyFunction("tanh($module, z, /)")
    static Object tanh(Interp in, Object z) {
        return call(in, z, ComplexMath::tanh);
    }

    @PyFunction("log($module, z, base=<absent>, /)")
    static Object log(Interp in, Object z, Object base) {
        Object natural = call(in, z, ComplexMath::log);
        if (base == null) {
            return natural;
        }
        return dev.pytool.interpreter.protocol.Operators.binary(
                in,
                dev.pytool.interpreter.protocol.Operators.TRUEDIV,
                natural,
                call(in, base, ComplexMath::log));
    }

    @PyFunction("phase($module, z, /)")
    static double phase(Interp in, Object z) {
        Complex c = argument(in, z);
        return Math.atan2(c.im(), c.re());
    }

    @PyFunction("polar($module, z, /)")
    static Object polar(Interp in, Object z) {
        Complex c = argument(in, z);
        double size = Math.hypot(c.re(), c.im());
        if (Double.isInfinite(size) && c.isFinite()) {
            throw Errors.overflow("math range error");
        }
        return new PyTuple(size, Math.atan2(c.im(), c.re()));
    }

    @PyFunction("rect($module, r, phi, /)")
    static Object rect(double r, double phi) {
        if (Double.isInfinite(r) && Double.isFinite(phi) && phi != 0) {
            double re = Math.copySign(Double.POSITIVE_INFINITY, Math.cos(phi));
            double im = Math.copySign(Double.POSITIVE_INFINITY, Math.sin(phi));
            return r > 0 ? new PyComplex(re, im) : new PyComplex(-re, -im);
        }
        if (r != 0 && !Double.isNaN(r) && Double.isInfinite(phi)) {
            throw Errors.value("math domain error");
        }
        if (phi == 0) {
            return new PyComplex(r, r * phi);
        }
        if (r == 0 && !Double.isFinite(phi)) {
            return new PyComplex(0, 0);
        }
        return new PyComplex(r * Math.cos(phi), r * Math.sin(phi));
    }

    @PyFunction("isnan($module, z, /)")
    static boolean isnan(Interp in, Object z) {
        return argument(in, z).isNan();
    }

    @PyFunction("isinf($module, z, /)")
    static boolean isinf(Interp in, Object z) {
        return argument(in, z).isInfinite();
    }

    @PyFunction("isfinite($module, z, /)")
    static boolean isfinite(Interp in, Object z) {
        return argument(in, z).isFinite();
    }

    @PyFunction("isclose($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)")
    static boolean isclose(Interp in, Object a, Object b, double relative, double absolute) {
        if (relative < 0 || absolute < 0) {
            throw Errors.value("tolerances must be non-negative");
        }
        Complex x = argument(in, a);
        Complex y = argument(in, b);
        if (x.re() == y.re() && x.im() == y.im()) {
            return true;
        }
        if (x.isInfinite() || y.isInfinite()) {
            return false;
        }
        double apart = Math.hypot(x.re() - y.re(), x.im() - y.im());
        return apart <= relative * Math.hypot(y.re(), y.im())
                || apart <= relative * Math.hypot(x.re(), x.im())
                || apart <= absolute;
    }
}
