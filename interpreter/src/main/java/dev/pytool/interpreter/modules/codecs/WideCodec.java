package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.BinaryItem;
import dev.pytool.interpreter.types.Decoded;
import dev.pytool.interpreter.types.Encoded;

import java.io.ByteArrayOutputStream;

/// UTF-16 and UTF-32.
///
/// @param unit bytes of one unit, 2 or 4
/// @param name what errors call the encoding
record WideCodec(String name, int unit, boolean little) {

    static WideCodec of(int unit, boolean little) {
        return new WideCodec("utf-" + 8 * unit + (little ? "-le" : "-be"), unit, little);
    }

    byte[] encode(Interp in, Object text, String errors) {
        return new Encoded(in, errors, name).run(text, this::put, "surrogates not allowed");
    }

    private boolean put(int c, ByteArrayOutputStream out) {
        if (c >= 0xd800 && c <= 0xdfff) {
            return false;
        }
        if (unit == 4) {
            write(c, out);
        } else if (c < 0x10000) {
            write(c, out);
        } else {
            write(Character.highSurrogate(c), out);
            write(Character.lowSurrogate(c), out);
        }
        return true;
    }

    private void write(int value, ByteArrayOutputStream out) {
        byte[] item = new byte[unit];
        BinaryItem.putBits(item, 0, unit, little, value);
        out.writeBytes(item);
    }

    private int read(Decoded d, int ahead) {
        return (int) BinaryItem.bits(d.bytes(), d.at() + ahead, unit, little);
    }

    Decoded decode(Interp in, byte[] bytes, String errors, boolean last) {
        return decode(new Decoded(in, bytes, errors, name), last);
    }

    /// Goes on with bytes whose mark was read already.
    Decoded decode(Decoded d, boolean last) {
        while (d.more()) {
            if (d.left() < unit) {
                if (!last) {
                    break;
                }
                d.fail(d.left(), "truncated data");
                continue;
            }
            int c = read(d, 0);
            if (unit == 4) {
                if (c < 0 || c > 0x10FFFF) {
                    d.fail(4, "code point not in range(0x110000)");
                } else if (c >= 0xd800 && c <= 0xdfff) {
                    d.fail(4, "code point in surrogate code point range(0xd800, 0xe000)");
                } else {
                    d.put(c);
                    d.skip(4);
                }
            } else if (!narrow(d, c, last)) {
                break;
            }
        }
        return d;
    }

    /// One character of UTF-16; false where the rest is to wait for more.
    private boolean narrow(Decoded d, int c, boolean last) {
        if (c < 0xd800 || c > 0xdfff) {
            d.put(c);
            d.skip(2);
            return true;
        }
        if (c >= 0xdc00) {
            d.fail(2, "illegal encoding");
            return true;
        }
        if (d.left() < 4) {
            if (!last) {
                return false;
            }
            d.fail(d.left(), "unexpected end of data");
            return true;
        }
        int low = read(d, 2);
        if (low < 0xdc00 || low > 0xdfff) {
            d.fail(2, "illegal UTF-16 surrogate");
            return true;
        }
        d.put(Character.toCodePoint((char) c, (char) low));
        d.skip(4);
        return true;
    }
}
