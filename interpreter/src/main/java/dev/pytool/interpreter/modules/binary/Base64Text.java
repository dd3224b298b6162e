package dev.pytool.interpreter.modules.binary;

import java.io.ByteArrayOutputStream;

/// Base64 as `binascii.a2b_base64` reads it: leniently, or to the letter (RFC 4648, section 3.3).
final class Base64Text {
    private Base64Text() {}

    private static int digit(int c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    static byte[] decode(byte[] text, boolean strict) throws BadData {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
        if (strict && text.length > 0 && text[0] == '=') {
            throw new BadData("Leading padding not allowed");
        }
        int place = 0;
        int left = 0;
        int pads = 0;
        boolean padded = false;
        for (int i = 0; i < text.length; i++) {
            int c = text[i];
            if (c == '=') {
                padded = true;
                if (place >= 2 && place + ++pads >= 4) {
                    if (strict && i + 1 < text.length) {
                        throw new BadData("Excess data after padding");
                    }
                    return out.toByteArray();
                }
                continue;
            }
            int digit = digit(c);
            if (digit < 0) {
                if (strict) {
                    throw new BadData("Only base64 data is allowed");
                }
                continue;
            }
            if (strict && padded) {
                throw new BadData("Discontinuous padding not allowed");
            }
            pads = 0;
            switch (place) {
                case 0 -> left = digit;
                case 1 -> {
                    out.write(left << 2 | digit >> 4);
                    left = digit & 15;
                }
                case 2 -> {
                    out.write(left << 4 | digit >> 2);
                    left = digit & 3;
                }
                default -> out.write(left << 6 | digit);
            }
            place = place + 1 & 3;
        }
        if (place == 1) {
            throw new BadData(
                    "Invalid base64-encoded string: number of data characters ("
                            + (out.size() / 3 * 4 + 1)
                            + ") cannot be 1 more than a multiple of 4");
        }
        if (place != 0) {
            throw new BadData("Incorrect padding");
        }
        return out.toByteArray();
    }
}
