package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.Decoded;

/// UTF-7 (RFC 2152).
final class Utf7 {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String DIRECT =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\n\r"
                    + "!\"#$%&*;<=>@[]^_`{|}\0";

    private Utf7() {}

    static byte[] encode(Object text) {
        StringBuilder out = new StringBuilder();
        boolean shifted = false;
        int bits = 0;
        int held = 0;
        for (int i = 0; i < Text.length(text); i++) {
            int c = Text.at(text, i);
            if (c < 128 && DIRECT.indexOf(c) >= 0) {
                if (shifted) {
                    if (bits > 0) {
                        out.append(DIGITS.charAt(held << 6 - bits & 63));
                    }
                    if (DIGITS.indexOf(c) >= 0 || c == '-') {
                        out.append('-');
                    }
                    shifted = false;
                }
                out.append((char) c);
                continue;
            }
            if (!shifted) {
                if (c == '+') {
                    out.append("+-");
                    continue;
                }
                out.append('+');
                shifted = true;
                bits = 0;
                held = 0;
            }
            for (char unit : Character.toChars(c)) {
                held = (held & (1 << bits) - 1) << 16 | unit;
                bits += 16;
                while (bits >= 6) {
                    bits -= 6;
                    out.append(DIGITS.charAt(held >>> bits & 63));
                }
            }
        }
        if (shifted) {
            if (bits > 0) {
                out.append(DIGITS.charAt(held << 6 - bits & 63));
            }
            out.append('-');
        }
        return out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    static Decoded decode(Interp in, byte[] bytes, String errors, boolean last) {
        Decoded d = new Decoded(in, bytes, errors, "utf7");
        while (d.more()) {
            int c = d.peek(0);
            if (c >= 128) {
                d.fail(1, "unexpected special character");
            } else if (c != '+') {
                d.put(c);
                d.skip(1);
            } else if (d.left() > 1 && d.peek(1) == '-') {
                d.put('+');
                d.skip(2);
            } else if (!run(d, last)) {
                break;
            }
        }
        return d;
    }

    /// A run of digits after `+`; false where its end is to come yet.
    private static boolean run(Decoded d, boolean last) {
        int n = 1;
        while (n < d.left() && d.peek(n) < 128 && DIGITS.indexOf(d.peek(n)) >= 0) {
            n++;
        }
        if (n == d.left() && !last) {
            return false;
        }
        if (n == 1) {
            d.fail(
                    Math.min(2, d.left()),
                    d.left() > 1 ? "ill-formed sequence" : "unterminated shift sequence");
            return true;
        }
        StringBuilder units = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (int i = 1; i < n; i++) {
            held = held << 6 | DIGITS.indexOf(d.peek(i));
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                units.append((char) (held >>> bits));
                held &= (1 << bits) - 1;
            }
        }
        boolean atEnd = n == d.left();
        if (bits >= 6 || held != 0) {
            if (atEnd) {
                d.fail(n, "unterminated shift sequence");
                return true;
            }
            d.fail(
                    n + 1,
                    bits >= 6
                            ? "partial character in shift sequence"
                            : "non-zero padding bits in shift sequence");
            return true;
        }
        d.put(Text.of(units.toString()));
        d.skip(!atEnd && d.peek(n) == '-' ? n + 1 : n);
        return true;
    }
}
