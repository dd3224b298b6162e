package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Sequences;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Bytes as text: hexadecimal digits, literals, filling and translation.
final class BytesText {
    private static final String DIGITS = "0123456789abcdef";

    private BytesText() {}

    /// A literal, without its prefix. `quotesEscaped` is bytearray's way: a quote is escaped
    /// whatever surrounds the text.
    static String literal(byte[] bytes, boolean quotesEscaped) {
        boolean single = false;
        boolean twofold = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twofold |= b == '"';
        }
        char quote = single && !twofold ? '"' : '\'';
        StringBuilder out = new StringBuilder(bytes.length + 2).append(quote);
        for (byte b : bytes) {
            char c = (char) (b & 0xff);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c == quote || c == '\\' || quotesEscaped && c == '\'') {
                        out.append('\\').append(c);
                    } else if (c >= 32 && c < 127) {
                        out.append(c);
                    } else {
                        out.append("\\x")
                                .append(DIGITS.charAt(c >> 4))
                                .append(DIGITS.charAt(c & 15));
                    }
                }
            }
        }
        return out.append(quote).toString();
    }

    /// `hex`; a positive group counts from the right.
    static Object hex(Interp in, byte[] bytes, Object sep, long group) {
        String between = "";
        if (sep != null) {
            if (Sequences.length(in, sep) != 1) {
                throw Errors.value("sep must be length 1.");
            }
            if (!Text.is(sep) && !(sep instanceof PyBytes)) {
                throw Errors.type("sep must be str or bytes.");
            }
            int c = sep instanceof PyBytes b ? b.bytes()[0] & 0xff : Text.at(Text.plain(sep), 0);
            if (c >= 128) {
                throw Errors.value("sep must be ASCII.");
            }
            between = String.valueOf((char) c);
        }
        StringBuilder out = new StringBuilder(bytes.length * 2);
        long step = Math.abs(group);
        for (int i = 0; i < bytes.length; i++) {
            if (i > 0 && step > 0 && (group > 0 ? bytes.length - i : i) % step == 0) {
                out.append(between);
            }
            out.append(DIGITS.charAt(bytes[i] >> 4 & 15)).append(DIGITS.charAt(bytes[i] & 15));
        }
        return out.toString();
    }

    static byte[] fromHex(Interp in, Object text) {
        int[] points;
        if (Text.is(text)) {
            points = Text.points(Text.plain(text));
        } else if (PyBytes.isBuffer(text)) {
            points = Text.points(new PyBytes(PyBytes.bytesOf(in, text)).latin1());
        } else {
            throw Errors.type(
                    "fromhex() argument must be str or bytes-like, not " + PyClass.of(text).name());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(points.length / 2);
        int i = 0;
        while (i < points.length) {
            if (points[i] < 128 && BytesSplit.isSpace((byte) points[i])) {
                i++;
                continue;
            }
            int high = digit(points[i]);
            if (high >= 0 && i + 1 == points.length) {
                throw Errors.value(
                        "fromhex() arg must contain an even number of hexadecimal digits");
            }
            int low = high < 0 ? -1 : digit(points[i + 1]);
            if (low < 0) {
                throw Errors.value(
                        "non-hexadecimal number found in fromhex() arg at position "
                                + (high < 0 ? i : i + 1));
            }
            out.write(high << 4 | low);
            i += 2;
        }
        return out.toByteArray();
    }

    static int digit(int c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    static byte[] pad(byte[] s, long left, long right, Object fill, String method) {
        if (!(fill instanceof PyAnyBytes one)) {
            throw Errors.type(
                    method
                            + "() argument 2 must be a byte string of length 1, not "
                            + PyClass.of(fill).name());
        }
        if (one.size() != 1) {
            throw Errors.type(
                    method
                            + "(): argument 2 must be a byte string of length 1, not a "
                            + PyClass.of(fill).name()
                            + " object of length "
                            + one.size());
        }
        int before = (int) Math.max(0, left);
        int after = (int) Math.max(0, right);
        byte[] out = new byte[before + s.length + after];
        Arrays.fill(out, one.now()[0]);
        System.arraycopy(s, 0, out, before, s.length);
        return out;
    }

    static byte[] fillZeros(byte[] s, long width) {
        int missing = (int) Math.max(0, width - s.length);
        byte[] out = new byte[missing + s.length];
        Arrays.fill(out, (byte) '0');
        System.arraycopy(s, 0, out, missing, s.length);
        if (missing > 0 && s.length > 0 && (s[0] == '+' || s[0] == '-')) {
            out[missing] = '0';
            out[0] = s[0];
        }
        return out;
    }

    /// Each byte as a table of 256 says, without the bytes to delete.
    static byte[] translate(Interp in, byte[] bytes, Object table, Object deleted) {
        byte[] map = table == PyNone.NONE ? new byte[0] : PyBytes.bytesOf(in, table);
        if (table != PyNone.NONE && map.length != 256) {
            throw Errors.value("translation table must be 256 characters long");
        }
        boolean[] gone = new boolean[256];
        for (byte b : deleted == null ? new byte[0] : PyBytes.bytesOf(in, deleted)) {
            gone[b & 0xff] = true;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (byte b : bytes) {
            if (!gone[b & 0xff]) {
                out.write(map.length == 0 ? b : map[b & 0xff]);
            }
        }
        return out.toByteArray();
    }

    static Object table(Interp in, Object from, Object to) {
        byte[] keys = PyBytes.bytesOf(in, from);
        byte[] values = PyBytes.bytesOf(in, to);
        if (keys.length != values.length) {
            throw Errors.value("maketrans arguments must have same length");
        }
        byte[] map = new byte[256];
        for (int i = 0; i < 256; i++) {
            map[i] = (byte) i;
        }
        for (int i = 0; i < keys.length; i++) {
            map[keys[i] & 0xff] = values[i];
        }
        return new PyBytes(map);
    }
}
