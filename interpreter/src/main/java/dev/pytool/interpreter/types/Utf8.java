package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 as Python reads and writes it: surrogates are errors unless the handler says otherwise.
public final class Utf8 {
    private Utf8() {}

    public static byte[] encode(Interp in, Object text, String errors) {
        if (text instanceof String s && !hasSurrogates(s)) {
            return s.getBytes(StandardCharsets.UTF_8);
        }
        return new Encoded(in, errors, "utf-8").run(text, Utf8::put, "surrogates not allowed");
    }

    private static boolean hasSurrogates(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isSurrogate(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean put(int c, ByteArrayOutputStream out) {
        if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xc0 | c >> 6);
            out.write(0x80 | c & 0x3f);
        } else if (Surrogates.is(c)) {
            return false;
        } else if (c < 0x10000) {
            out.write(0xe0 | c >> 12);
            out.write(0x80 | c >> 6 & 0x3f);
            out.write(0x80 | c & 0x3f);
        } else {
            out.write(0xf0 | c >> 18);
            out.write(0x80 | c >> 12 & 0x3f);
            out.write(0x80 | c >> 6 & 0x3f);
            out.write(0x80 | c & 0x3f);
        }
        return true;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    public static Object decode(Interp in, byte[] bytes, String errors) {
        return isAscii(bytes)
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : decode(in, bytes, errors, true).text();
    }

    /// Decodes; an unfinished character at the end is left where more bytes may come.
    public static Decoded decode(Interp in, byte[] all, String errors, boolean last) {
        Decoded d = new Decoded(in, all, errors, "utf-8");
        while (d.more()) {
            int c = d.peek(0);
            if (c < 0x80) {
                d.put(c);
                d.skip(1);
                continue;
            }
            int width =
                    c >= 0xc2 && c < 0xe0
                            ? 2
                            : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xf0 && c < 0xf5 ? 4 : 0;
            if (width == 0) {
                d.fail(1, "invalid start byte");
                continue;
            }
            int point = c & 0xff >> width + 1;
            int k = 1;
            while (k < width && k < d.left() && continues(c, k, d.peek(k))) {
                point = point << 6 | d.peek(k) & 0x3f;
                k++;
            }
            if (k == width) {
                d.put(point);
                d.skip(width);
            } else if (k < d.left()) {
                d.fail(k, "invalid continuation byte");
            } else if (last) {
                d.fail(k, "unexpected end of data");
            } else {
                break;
            }
        }
        return d;
    }

    private static boolean continues(int lead, int k, int c) {
        if ((c & 0xc0) != 0x80) {
            return false;
        }
        if (k > 1) {
            return true;
        }
        return switch (lead) {
            case 0xe0 -> c >= 0xa0;
            case 0xed -> c < 0xa0;
            case 0xf0 -> c >= 0x90;
            case 0xf4 -> c < 0x90;
            default -> true;
        };
    }
}
