package dev.pytool.interpreter.modules.binary;

import dev.pytool.interpreter.modules.ModuleException;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Module `binascii`.
@PyModule("binascii")
public final class BinasciiModule {
    private final PyClass error;
    private final PyClass incomplete;

    public BinasciiModule(Interp in) {
        error = ModuleException.make(in, "binascii", "Error", ExceptionTypes.VALUE_ERROR);
        incomplete = ModuleException.make(in, "binascii", "Incomplete", ExceptionTypes.EXCEPTION);
    }

    @PyConstant("Error")
    PyClass error() {
        return error;
    }

    @PyConstant("Incomplete")
    PyClass incomplete() {
        return incomplete;
    }

    /// The bytes of a bytes-like object or of ASCII text.
    private static byte[] ascii(Interp in, Object value) {
        if (Text.is(value)) {
            String text = Text.java(value);
            if (text.chars().anyMatch(c -> c >= 128)) {
                throw Errors.value("string argument should contain only ASCII characters");
            }
            return text.getBytes(StandardCharsets.US_ASCII);
        }
        if (!PyBytes.isBuffer(value)) {
            throw Errors.type(
                    "argument should be bytes, buffer or ASCII string, not '"
                            + PyClass.of(value).name()
                            + "'");
        }
        return PyBytes.bytesOf(in, value);
    }

    private Object decoded(Interp in, Decoding work) {
        try {
            return new PyBytes(work.run());
        } catch (BadData e) {
            throw failure(in, e.getMessage());
        }
    }

    private PyException failure(Interp in, String message) {
        return ModuleException.of(in, error, message);
    }

    /// A decoding that may find the data bad.
    private interface Decoding {
        byte[] run() throws BadData;
    }

    @PyFunction("a2b_hex($module, hexstr, /)")
    Object a2b_hex(Interp in, Object text) {
        byte[] digits = ascii(in, text);
        if (digits.length % 2 != 0) {
            throw failure(in, "Odd-length string");
        }
        byte[] out = new byte[digits.length / 2];
        for (int i = 0; i < out.length; i++) {
            int high = digits[2 * i] < 0 ? -1 : Character.digit(digits[2 * i], 16);
            int low = digits[2 * i + 1] < 0 ? -1 : Character.digit(digits[2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw failure(in, "Non-hexadecimal digit found");
            }
            out[i] = (byte) (high << 4 | low);
        }
        return new PyBytes(out);
    }

    @PyFunction("unhexlify($module, hexstr, /)")
    Object unhexlify(Interp in, Object text) {
        return a2b_hex(in, text);
    }

    @PyFunction("b2a_hex($module, /, data, sep=<absent>, bytes_per_sep=1)")
    static Object b2a_hex(Interp in, Object data, Object sep, Object group) {
        PyBytes bytes = new PyBytes(PyBytes.bytesOf(in, data));
        Object text =
                sep == null ? in.callMethod(bytes, "hex") : in.callMethod(bytes, "hex", sep, group);
        return new PyBytes(Text.java(text).getBytes(StandardCharsets.ISO_8859_1));
    }

    @PyFunction("hexlify($module, /, data, sep=<absent>, bytes_per_sep=1)")
    static Object hexlify(Interp in, Object data, Object sep, Object group) {
        return b2a_hex(in, data, sep, group);
    }

    @PyFunction("a2b_base64($module, data, /, *, strict_mode=False)")
    Object a2b_base64(Interp in, Object data, boolean strict) {
        byte[] bytes = ascii(in, data);
        return decoded(in, () -> Base64Text.decode(bytes, strict));
    }

    @PyFunction("b2a_base64($module, data, /, *, newline=True)")
    static Object b2a_base64(Interp in, Object data, boolean newline) {
        byte[] text = java.util.Base64.getEncoder().encode(PyBytes.bytesOf(in, data));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text);
        if (newline) {
            out.write('\n');
        }
        return new PyBytes(out.toByteArray());
    }

    @PyFunction("a2b_uu($module, data, /)")
    Object a2b_uu(Interp in, Object data) {
        byte[] bytes = ascii(in, data);
        return decoded(in, () -> UuText.decode(bytes));
    }

    @PyFunction("b2a_uu($module, data, /, *, backtick=False)")
    Object b2a_uu(Interp in, Object data, boolean backtick) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        if (bytes.length > 45) {
            throw failure(in, "At most 45 bytes at once");
        }
        return new PyBytes(UuText.encode(bytes, backtick));
    }

    @PyFunction("a2b_qp($module, /, data, header=False)")
    static Object a2b_qp(Interp in, Object data, boolean header) {
        return new PyBytes(QuotedText.decode(ascii(in, data), header));
    }

    @PyFunction("b2a_qp($module, /, data, quotetabs=False, istext=True, header=False)")
    static Object b2a_qp(Interp in, Object data, boolean tabs, boolean text, boolean header) {
        return new PyBytes(QuotedText.encode(PyBytes.bytesOf(in, data), tabs, text, header));
    }

    private static long unsigned(Interp in, Object value) {
        return Numbers.big(Numbers.index(in, value)).longValue() & 0xFFFFFFFFL;
    }

    @PyFunction("crc32($module, data, crc=0, /)")
    static Object crc32(Interp in, Object data, Object crc) {
        return crc(PyBytes.bytesOf(in, data), unsigned(in, crc));
    }

    /// CRC-32 of data that follows data with this checksum.
    public static long crc(byte[] data, long start) {
        if (start == 0) {
            CRC32 sum = new CRC32();
            sum.update(data);
            return sum.getValue();
        }
        long c = start ^ 0xFFFFFFFFL;
        for (byte b : data) {
            c ^= b & 0xff;
            for (int i = 0; i < 8; i++) {
                c = (c & 1) != 0 ? c >>> 1 ^ 0xEDB88320L : c >>> 1;
            }
        }
        return c ^ 0xFFFFFFFFL;
    }

    @PyFunction("crc_hqx($module, data, crc, /)")
    static Object crc_hqx(Interp in, Object data, Object crc) {
        int c = (int) (unsigned(in, crc) & 0xFFFF);
        for (byte b : PyBytes.bytesOf(in, data)) {
            c ^= (b & 0xff) << 8;
            for (int i = 0; i < 8; i++) {
                c = (c & 0x8000) != 0 ? c << 1 ^ 0x1021 : c << 1;
            }
            c &= 0xFFFF;
        }
        return (long) c;
    }
}
