package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Numbers;

import java.io.ByteArrayOutputStream;

/// Searching and replacing in bytes.
final class BytesSearch {
    private BytesSearch() {}

    /// The first position of the part that lies between the bounds, or -1.
    static int find(byte[] s, byte[] part, int start, int end) {
        for (int i = start; i <= end - part.length; i++) {
            if (matches(s, part, i)) {
                return i;
            }
        }
        return -1;
    }

    static int findLast(byte[] s, byte[] part, int start, int end) {
        for (int i = end - part.length; i >= start; i--) {
            if (matches(s, part, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean matches(byte[] s, byte[] part, int at) {
        for (int i = 0; i < part.length; i++) {
            if (s[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    static int count(byte[] s, byte[] part, int start, int end, long most) {
        if (part.length == 0) {
            return start > end ? 0 : (int) Math.min(most, end - start + 1L);
        }
        int n = 0;
        for (int at = find(s, part, start, end); at >= 0 && n < most; ) {
            n++;
            at = find(s, part, at + part.length, end);
        }
        return n;
    }

    /// What a search looks for: bytes, or one byte given as an int.
    static byte[] part(Interp in, Object sub) {
        if (Numbers.integer(sub) != null || PyBytes.isIndex(sub)) {
            return new byte[] {(byte) PyBytes.one(in, sub)};
        }
        if (!PyBytes.isBuffer(sub)) {
            throw Errors.type(
                    "argument should be integer or bytes-like object, not '"
                            + PyClass.of(sub).name()
                            + "'");
        }
        return PyBytes.bytesOf(in, sub);
    }

    static byte[] replace(byte[] s, byte[] old, byte[] by, long most) {
        long left = most < 0 ? Long.MAX_VALUE : most;
        ByteArrayOutputStream out = new ByteArrayOutputStream(s.length);
        int from = 0;
        if (old.length == 0) {
            for (int i = 0; i <= s.length; i++) {
                if (left-- > 0) {
                    out.writeBytes(by);
                }
                if (i < s.length) {
                    out.write(s[i]);
                }
            }
            return out.toByteArray();
        }
        while (left-- > 0) {
            int at = find(s, old, from, s.length);
            if (at < 0) {
                break;
            }
            out.write(s, from, at - from);
            out.writeBytes(by);
            from = at + old.length;
        }
        out.write(s, from, s.length - from);
        return out.toByteArray();
    }

    /// `startswith` and `endswith`.
    static boolean edge(
            Interp in, byte[] s, Object parts, int start, int end, boolean atStart, String method) {
        if (parts instanceof PyTuple tuple) {
            for (Object one : tuple.items()) {
                if (edgeOne(s, PyBytes.bytesOf(in, one), start, end, atStart)) {
                    return true;
                }
            }
            return false;
        }
        if (!PyBytes.isBuffer(parts)) {
            throw Errors.type(
                    method
                            + " first arg must be bytes or a tuple of bytes, not "
                            + PyClass.of(parts).name());
        }
        return edgeOne(s, PyBytes.bytesOf(in, parts), start, end, atStart);
    }

    private static boolean edgeOne(byte[] s, byte[] part, int start, int end, boolean atStart) {
        return end - start >= part.length
                && start <= s.length
                && matches(s, part, atStart ? start : end - part.length);
    }
}
