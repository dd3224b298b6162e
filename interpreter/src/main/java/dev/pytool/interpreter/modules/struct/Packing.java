package dev.pytool.interpreter.modules.struct;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.BinaryItem;
import dev.pytool.interpreter.types.PyByteArray;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyComplex;

import java.math.BigInteger;
import java.util.Arrays;

/// Values into bytes and back, as a [Layout] says.
final class Packing {
    private Packing() {}

    static Object[] unpack(Layout layout, byte[] data, int at) {
        Object[] values = new Object[layout.values()];
        int n = 0;
        for (Layout.Field field : layout.fields()) {
            int from = at + field.offset();
            if (field.isText()) {
                int length = field.count();
                if (field.code() == 'p' && length > 0) {
                    length = Math.min(data[from++] & 0xff, length - 1);
                }
                values[n++] = new PyBytes(Arrays.copyOfRange(data, from, from + length));
                continue;
            }
            for (int i = 0; i < field.count(); i++) {
                values[n++] =
                        BinaryItem.read(
                                data,
                                from + i * field.size(),
                                field.code(),
                                field.size(),
                                layout.little());
            }
        }
        return values;
    }

    /// Puts the values, from the one at `first`; there are enough of them.
    static void pack(
            Interp in,
            StructModule module,
            Layout layout,
            byte[] out,
            int at,
            Object[] values,
            int first) {
        int n = first;
        for (Layout.Field field : layout.fields()) {
            int to = at + field.offset();
            if (field.isText()) {
                text(in, module, field, out, to, values[n++]);
                continue;
            }
            for (int i = 0; i < field.count(); i++) {
                item(in, module, layout, field, out, to + i * field.size(), values[n++]);
            }
        }
    }

    private static void text(
            Interp in, StructModule module, Layout.Field field, byte[] out, int at, Object value) {
        if (!(value instanceof PyBytes) && !(value instanceof PyByteArray)) {
            throw module.failure(in, "argument for '" + field.code() + "' must be a bytes object");
        }
        byte[] bytes = PyBytes.bytesOf(in, value);
        Arrays.fill(out, at, at + field.count(), (byte) 0);
        int prefix = field.code() == 'p' ? 1 : 0;
        int length = Math.min(bytes.length, field.count() - prefix);
        if (length >= 0) {
            System.arraycopy(bytes, 0, out, at + prefix, length);
            if (prefix > 0) {
                out[at] = (byte) Math.min(length, 255);
            }
        }
    }

    private static void item(
            Interp in,
            StructModule module,
            Layout layout,
            Layout.Field field,
            byte[] out,
            int at,
            Object value) {
        boolean little = layout.little();
        char code = field.code();
        switch (code) {
            case '?' -> out[at] = (byte) (in.isTrue(value) ? 1 : 0);
            case 'c' -> {
                if (!(value instanceof PyBytes one) || one.bytes().length != 1) {
                    throw module.failure(in, "char format requires a bytes object of length 1");
                }
                out[at] = one.bytes()[0];
            }
            case 'e', 'f', 'd' -> {
                double number = real(in, module, value);
                real(
                        code,
                        little,
                        out,
                        at,
                        code == 'f' && layout.nativeFloats() ? (float) number : number);
            }
            case 'F', 'D' -> {
                PyComplex number = complex(in, module, value);
                int half = field.size() / 2;
                char part = code == 'F' ? 'f' : 'd';
                real(part, little, out, at, number.real());
                real(part, little, out, at + half, number.imaginary());
            }
            default -> integer(in, module, field, little, out, at, value);
        }
    }

    private static void real(char code, boolean little, byte[] out, int at, double value) {
        if (!BinaryItem.putFloat(out, at, code, little, value)) {
            throw Errors.overflow("float too large to pack with " + code + " format");
        }
    }

    private static double real(Interp in, StructModule module, Object value) {
        try {
            return Numbers.toDouble(in, value);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.TYPE_ERROR)) {
                throw module.failure(in, "required argument is not a float");
            }
            throw e;
        }
    }

    private static PyComplex complex(Interp in, StructModule module, Object value) {
        if (value instanceof PyComplex c) {
            return c;
        }
        try {
            return (PyComplex) in.call(PyComplex.TYPE, value);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.TYPE_ERROR)) {
                throw module.failure(in, "required argument is not a complex");
            }
            throw e;
        }
    }

    private static void integer(
            Interp in,
            StructModule module,
            Layout.Field field,
            boolean little,
            byte[] out,
            int at,
            Object value) {
        if (Numbers.integer(value) == null && PyClass.of(value).lookup("__index__") == null) {
            throw module.failure(in, "required argument is not an integer");
        }
        Object n = Numbers.index(in, value);
        char code = field.code();
        boolean signed = BinaryItem.isSigned(code);
        boolean address = code == 'P' && Numbers.big(n).bitLength() < 64;
        if (!address && !BinaryItem.fits(n, field.size(), signed)) {
            BigInteger least = BinaryItem.bound(field.size(), signed, false);
            BigInteger greatest = BinaryItem.bound(field.size(), signed, true);
            throw code == 'P'
                    ? Errors.overflow("int too large to convert to pointer")
                    : module.failure(
                            in,
                            "'"
                                    + code
                                    + "' format requires "
                                    + least
                                    + " <= number <= "
                                    + greatest);
        }
        BinaryItem.putBits(out, at, field.size(), little, Numbers.big(n).longValue());
    }
}
