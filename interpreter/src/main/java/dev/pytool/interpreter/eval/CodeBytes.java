package dev.pytool.interpreter.eval;

/// Code objects as the byte strings that CPython's attributes show. The instructions are pytool's
/// own, without caches.
final class CodeBytes {
    private CodeBytes() {}

    static byte[] code(PyCode code) {
        int[] words = code.original();
        byte[] bytes = new byte[2 * words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[2 * i] = (byte) words[i];
            bytes[2 * i + 1] = (byte) (words[i] >> 8);
        }
        return bytes;
    }

    /// The location table: every entry in the long form ("Locations table" in CPython's
    /// code_objects.md).
    static byte[] lineTable(PyCode code) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int[] p = code.data().positions().table();
        int line = code.firstLine();
        for (int i = 0; i < code.code().length; i++) {
            if (p[4 * i] == 0) {
                out.write(0x80 | 15 << 3);
                continue;
            }
            out.write(0x80 | 14 << 3);
            int delta = p[4 * i] - line;
            varint(out, delta < 0 ? -delta << 1 | 1 : delta << 1);
            varint(out, p[4 * i + 1] - p[4 * i]);
            varint(out, p[4 * i + 2] + 1);
            varint(out, p[4 * i + 3] + 1);
            line = p[4 * i];
        }
        return out.toByteArray();
    }

    private static void varint(java.io.ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest >= 64) {
            out.write(64 | rest & 63);
            rest >>>= 6;
        }
        out.write(rest);
    }

    /// The exception table ("Format of the exception table" in CPython's exception_handling.md).
    static byte[] exceptionTable(PyCode code) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int[] table = code.data().handlers().rows();
        for (int row = 0; row < table.length; row += 4) {
            big(out, table[row], 128);
            big(out, table[row + 1] - table[row], 0);
            big(out, table[row + 2], 0);
            big(out, table[row + 3], 0);
        }
        return out.toByteArray();
    }

    private static void big(java.io.ByteArrayOutputStream out, int value, int mark) {
        int first = mark;
        for (int shift = 24; shift >= 6; shift -= 6) {
            if (value >> shift != 0) {
                out.write(first | 64 | value >> shift & 63);
                first = 0;
            }
        }
        out.write(first | value & 63);
    }
}
