package dev.pytool.interpreter.modules.binary;

import java.io.ByteArrayOutputStream;

/// One line of uuencoded data.
final class UuText {
    private UuText() {}

    static byte[] decode(byte[] text) throws BadData {
        int length = text.length == 0 ? 32 : (text[0] - 32) & 63;
        byte[] out = new byte[length];
        int n = 0;
        int bits = 0;
        int held = 0;
        int i = 1;
        while (n < length) {
            int c = i < text.length ? text[i] & 0xff : 0;
            i++;
            int digit;
            if (c == '\n' || c == '\r' || i > text.length) {
                digit = 0;
            } else {
                if (c < ' ' || c > ' ' + 64) {
                    throw new BadData("Illegal char");
                }
                digit = c - ' ' & 63;
            }
            held = held << 6 | digit;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out[n++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        for (; i < text.length; i++) {
            int c = text[i] & 0xff;
            if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') {
                throw new BadData("Trailing garbage");
            }
        }
        return out;
    }

    static byte[] encode(byte[] data, boolean backtick) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, data.length, backtick);
        for (int i = 0; i < data.length; i += 3) {
            int group = 0;
            for (int k = 0; k < 3; k++) {
                group = group << 8 | (i + k < data.length ? data[i + k] & 0xff : 0);
            }
            for (int shift = 18; shift >= 0; shift -= 6) {
                put(out, group >> shift & 63, backtick);
            }
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int digit, boolean backtick) {
        out.write(backtick && digit == 0 ? '`' : digit + ' ');
    }
}
