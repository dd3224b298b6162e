package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Text;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// The handler `surrogatepass`: lone surrogates as the encoding would spell them.
final class Surrogates {
    private Surrogates() {}

    static boolean is(int c) {
        return c >= 0xd800 && c <= 0xdfff;
    }

    /// Bytes of a unit of the encoding, negative for little-endian ones, 0 for encodings that are
    /// none of Unicode's.
    private static int unit(String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT).replace('_', '-').replace("utf", "")) {
            case "-8", "8" -> 1;
            case "-16", "-16-le", "-16le", "16" -> -2;
            case "-16-be", "-16be" -> 2;
            case "-32", "-32-le", "-32le", "32" -> -4;
            case "-32-be", "-32be" -> 4;
            default -> 0;
        };
    }

    /// The bytes of surrogates, or `null` where one of the characters is none.
    static PyBytes encode(String encoding, Object text, int start, int end) {
        int unit = unit(encoding);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = start; i < end; i++) {
            int c = Text.at(text, i);
            if (!is(c) || unit == 0) {
                return null;
            }
            if (unit == 1) {
                out.write(0xe0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3f);
                out.write(0x80 | c & 0x3f);
            } else {
                byte[] item = new byte[Math.abs(unit)];
                BinaryItem.putBits(item, 0, item.length, unit < 0, c);
                out.writeBytes(item);
            }
        }
        return new PyBytes(out.toByteArray());
    }

    /// The surrogate spelled at the place, or `null`.
    static CodecErrors.Recovery decode(String encoding, byte[] bytes, int start) {
        int unit = unit(encoding);
        int size = unit == 1 ? 3 : Math.abs(unit);
        if (unit == 0 || bytes.length - start < size) {
            return null;
        }
        int c;
        if (unit == 1) {
            boolean spelled =
                    (bytes[start] & 0xf0) == 0xe0
                            && (bytes[start + 1] & 0xc0) == 0x80
                            && (bytes[start + 2] & 0xc0) == 0x80;
            c =
                    spelled
                            ? (bytes[start] & 15) << 12
                                    | (bytes[start + 1] & 0x3f) << 6
                                    | bytes[start + 2] & 0x3f
                            : 0;
        } else {
            c = (int) BinaryItem.bits(bytes, start, size, unit < 0);
        }
        return is(c)
                ? new CodecErrors.Recovery(Text.of(c), start + size, new PyBytes(bytes))
                : null;
    }
}
