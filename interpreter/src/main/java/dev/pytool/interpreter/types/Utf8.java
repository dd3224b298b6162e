package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;

/// UTF-8 as Python reads and writes it: surrogates are errors unless the handler says otherwise.
public final class Utf8 {
    private Utf8() {}

    public static byte[] encode(Interp in, Object text, String errors) {
        java.io.ByteArrayOutputStream out =
                new java.io.ByteArrayOutputStream(Text.length(text) + 16);
        int n = Text.length(text);
        for (int i = 0; i < n; i++) {
            int c = Text.at(text, i);
            if (c >= 0xd800 && c <= 0xdfff && !errors.equals("surrogatepass")) {
                int end = i + 1;
                while (end < n && Text.at(text, end) >= 0xd800 && Text.at(text, end) <= 0xdfff) {
                    end++;
                }
                Object by =
                        CodecErrors.encoding(
                                in, errors, "utf-8", text, i, end, "surrogates not allowed");
                out.writeBytes(by instanceof PyBytes b ? b.bytes() : encode(in, by, "strict"));
                i = end - 1;
                continue;
            }
            put(out, c);
        }
        return out.toByteArray();
    }

    private static void put(java.io.ByteArrayOutputStream out, int c) {
        if (c < 0x80) {
            out.write(c);
        } else if (c < 0x800) {
            out.write(0xc0 | c >> 6);
            out.write(0x80 | c & 0x3f);
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
    }

    public static Object decode(Interp in, byte[] bytes, String errors) {
        return decode(in, bytes, bytes.length, errors);
    }

    private static Object decode(Interp in, byte[] b, int n, String errors) {
        TextBuilder out = new TextBuilder();
        int i = 0;
        while (i < n) {
            int c = b[i] & 0xff;
            if (c < 0x80) {
                out.add(c);
                i++;
                continue;
            }
            int width =
                    c >= 0xc2 && c < 0xe0
                            ? 2
                            : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xf0 && c < 0xf5 ? 4 : 0;
            if (width == 0) {
                out.add(
                        CodecErrors.decoding(
                                in, errors, "utf-8", b, i, i + 1, "invalid start byte"));
                i++;
                continue;
            }
            int point = c & 0xff >> width + 1;
            int k = 1;
            while (k < width && i + k < n && continues(c, k, b[i + k] & 0xff, errors)) {
                point = point << 6 | b[i + k] & 0x3f;
                k++;
            }
            if (k == width) {
                out.add(point);
                i += width;
            } else {
                String reason = i + k >= n ? "unexpected end of data" : "invalid continuation byte";
                out.add(CodecErrors.decoding(in, errors, "utf-8", b, i, i + k, reason));
                i += k;
            }
        }
        return out.build();
    }

    private static boolean continues(int lead, int k, int c, String errors) {
        if ((c & 0xc0) != 0x80) {
            return false;
        }
        if (k > 1) {
            return true;
        }
        return switch (lead) {
            case 0xe0 -> c >= 0xa0;
            case 0xed -> c < 0xa0 || errors.equals("surrogatepass");
            case 0xf0 -> c >= 0x90;
            case 0xf4 -> c < 0x90;
            default -> true;
        };
    }
}
