package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.Decoded;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;

/// The functions of `_codecs` for UTF-16 and UTF-32, with and without a byte order mark.
abstract class WideFunctions {
    private static String errors(Object errors) {
        return errors == PyNone.NONE ? "strict" : Text.java(errors);
    }

    private static PyTuple encode(Interp in, Object value, Object errors, int unit, long order) {
        Object text = CodecsModule.text(value);
        WideCodec codec = WideCodec.of(unit, order <= 0);
        String name = order == 0 ? "utf-" + 8 * unit : codec.name();
        Object whole = order == 0 ? Text.concat("\ufeff", text) : text;
        WideCodec used = new WideCodec(name, unit, order <= 0);
        byte[] made = used.encode(in, text, errors(errors));
        if (order == 0) {
            byte[] mark = used.encode(in, "\ufeff", "strict");
            byte[] all = java.util.Arrays.copyOf(mark, mark.length + made.length);
            System.arraycopy(made, 0, all, mark.length, made.length);
            made = all;
        }
        return new PyTuple(new PyBytes(made), (long) Text.length(text));
    }

    /// Text, bytes taken and the byte order found: -1 little, 1 big, 0 not told yet.
    private static PyTuple decode(
            Interp in, Object data, Object errors, int unit, long order, boolean last) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        long found = order;
        int skipped = 0;
        if (order == 0 && bytes.length >= unit) {
            long first = dev.pytool.interpreter.types.BinaryItem.bits(bytes, 0, unit, true);
            boolean turned = first == (unit == 2 ? 0xFFFEL : 0xFFFE0000L);
            if (first == 0xFEFF || turned) {
                found = turned ? 1 : -1;
                skipped = unit;
            }
        }
        WideCodec codec =
                found == 0 && unit == 2
                        ? new WideCodec("utf-16", unit, true)
                        : WideCodec.of(unit, found <= 0);
        Decoded d = new Decoded(in, bytes, errors(errors), codec.name());
        d.skip(skipped);
        Decoded done = codec.decode(d, last);
        Object[] pair = done.result().items();
        return new PyTuple(pair[0], pair[1], found);
    }

    private static PyTuple two(PyTuple three) {
        return new PyTuple(three.items()[0], three.items()[1]);
    }

    @PyFunction("utf_16_encode($module, str, errors=None, byteorder=0, /)")
    static Object utf_16_encode(Interp in, Object text, Object errors, long order) {
        return encode(in, text, errors, 2, order);
    }

    @PyFunction("utf_16_decode($module, data, errors=None, final=False, /)")
    static Object utf_16_decode(Interp in, Object data, Object errors, boolean last) {
        return two(decode(in, data, errors, 2, 0, last));
    }

    @PyFunction("utf_16_ex_decode($module, data, errors=None, byteorder=0, final=False, /)")
    static Object utf_16_ex_decode(
            Interp in, Object data, Object errors, long order, boolean last) {
        return decode(in, data, errors, 2, order, last);
    }

    @PyFunction("utf_16_le_encode($module, str, errors=None, /)")
    static Object utf_16_le_encode(Interp in, Object text, Object errors) {
        return encode(in, text, errors, 2, -1);
    }

    @PyFunction("utf_16_le_decode($module, data, errors=None, final=False, /)")
    static Object utf_16_le_decode(Interp in, Object data, Object errors, boolean last) {
        return two(decode(in, data, errors, 2, -1, last));
    }

    @PyFunction("utf_16_be_encode($module, str, errors=None, /)")
    static Object utf_16_be_encode(Interp in, Object text, Object errors) {
        return encode(in, text, errors, 2, 1);
    }

    @PyFunction("utf_16_be_decode($module, data, errors=None, final=False, /)")
    static Object utf_16_be_decode(Interp in, Object data, Object errors, boolean last) {
        return two(decode(in, data, errors, 2, 1, last));
    }

    @PyFunction("utf_32_encode($module, str, errors=None, byteorder=0, /)")
    static Object utf_32_encode(Interp in, Object text, Object errors, long order) {
        return encode(in, text, errors, 4, order);
    }

    @PyFunction("utf_32_decode($module, data, errors=None, final=False, /)")
    static Object utf_32_decode(Interp in, Object data, Object errors, boolean last) {
        return two(decode(in, data, errors, 4, 0, last));
    }

    @PyFunction("utf_32_ex_decode($module, data, errors=None, byteorder=0, final=False, /)")
    static Object utf_32_ex_decode(
            Interp in, Object data, Object errors, long order, boolean last) {
        return decode(in, data, errors, 4, order, last);
    }

    @PyFunction("utf_32_le_encode($module, str, errors=None, /)")
    static Object utf_32_le_encode(Interp in, Object text, Object errors) {
        return encode(in, text, errors, 4, -1);
    }

    @PyFunction("utf_32_le_decode($module, data, errors=None, final=False, /)")
    static Object utf_32_le_decode(Interp in, Object data, Object errors, boolean last) {
        return two(decode(in, data, errors, 4, -1, last));
    }

    @PyFunction("utf_32_be_encode($module, str, errors=None, /)")
    static Object utf_32_be_encode(Interp in, Object text, Object errors) {
        return encode(in, text, errors, 4, 1);
    }

    @PyFunction("utf_32_be_decode($module, data, errors=None, final=False, /)")
    static Object utf_32_be_decode(Interp in, Object data, Object errors, boolean last) {
        return two(decode(in, data, errors, 4, 1, last));
    }
}
