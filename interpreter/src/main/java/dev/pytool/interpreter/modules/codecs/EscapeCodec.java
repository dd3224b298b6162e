package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.CodecErrors;
import dev.pytool.interpreter.types.Decoded;
import dev.pytool.parser.grammar.UnicodeNames;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// `unicode_escape`, `raw_unicode_escape` and `escape`: text and bytes as literals spell them.
final class EscapeCodec {
    private EscapeCodec() {}

    static byte[] encode(Object text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Text.length(text); i++) {
            int c = Text.at(text, i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c >= 32 && c < 127) {
                        out.append((char) c);
                    } else {
                        out.append(CodecErrors.escape(c));
                    }
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] encodeRaw(Object text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < Text.length(text); i++) {
            int c = Text.at(text, i);
            if (c < 256) {
                out.write(c);
            } else {
                out.writeBytes(CodecErrors.escape(c).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }

    static Decoded decodeRaw(Interp in, byte[] bytes, String errors, boolean last) {
        Decoded d = new Decoded(in, bytes, errors, "rawunicodeescape");
        while (d.more()) {
            int c = d.peek(0);
            if (c != '\\') {
                d.put(c);
                d.skip(1);
            } else if (d.left() == 1) {
                if (!last) {
                    break;
                }
                d.put('\\');
                d.skip(1);
            } else if (d.peek(1) != 'u' && d.peek(1) != 'U') {
                d.put('\\');
                d.put(d.peek(1));
                d.skip(2);
            } else if (!number(
                    d,
                    d.peek(1) == 'u' ? 4 : 8,
                    last,
                    "\\" + (char) d.peek(1) + "XXXX" + (d.peek(1) == 'U' ? "XXXX" : ""))) {
                break;
            }
        }
        return d;
    }

    static Decoded decode(Interp in, byte[] bytes, String errors, boolean last) {
        Decoded d = new Decoded(in, bytes, errors, "unicodeescape");
        while (d.more()) {
            int c = d.peek(0);
            if (c != '\\') {
                d.put(c);
                d.skip(1);
            } else if (d.left() == 1) {
                if (!last) {
                    break;
                }
                d.fail(1, "\\ at end of string");
            } else if (!escape(d, last)) {
                break;
            }
        }
        return d;
    }

    /// One escape; false where the rest is to wait for more.
    private static boolean escape(Decoded d, boolean last) {
        int c = d.peek(1);
        int simple = simple(c);
        if (simple != 0) {
            if (simple > 0) {
                d.put(simple);
            }
            d.skip(2);
            return true;
        }
        switch (c) {
            case 'x':
                return number(d, 2, last, "\\xXX");
            case 'u':
                return number(d, 4, last, "\\uXXXX");
            case 'U':
                return number(d, 8, last, "\\UXXXXXXXX");
            case 'N':
                return named(d, last);
            default:
        }
        if (c >= '0' && c <= '7') {
            int value = 0;
            int n = 1;
            while (n < 4 && n < d.left() && d.peek(n) >= '0' && d.peek(n) <= '7') {
                value = value * 8 + d.peek(n++) - '0';
            }
            d.put(value);
            d.skip(n);
            return true;
        }
        d.put('\\');
        d.put(c);
        d.skip(2);
        return true;
    }

    /// What a one-letter escape stands for; -1 for an escaped line end, 0 for other letters.
    private static int simple(int c) {
        return switch (c) {
            case '\n' -> -1;
            case '\\', '\'', '"' -> c;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            default -> 0;
        };
    }

    private static boolean number(Decoded d, int digits, boolean last, String form) {
        long value = 0;
        int n = 0;
        while (n < digits && n + 2 < d.left()) {
            int digit = d.peek(n + 2) < 128 ? Character.digit(d.peek(n + 2), 16) : -1;
            if (digit < 0) {
                break;
            }
            value = value * 16 + digit;
            n++;
        }
        if (n < digits) {
            if (!last && n + 2 >= d.left()) {
                return false;
            }
            d.fail(n + 2, "truncated " + form + " escape");
        } else if (value > 0x10FFFF) {
            d.fail(
                    n + 2,
                    form.startsWith("\\U")
                            ? "illegal Unicode character"
                            : "\\Uxxxxxxxx out of range");
        } else {
            d.put((int) value);
            d.skip(n + 2);
        }
        return true;
    }

    private static boolean named(Decoded d, boolean last) {
        int end = 3;
        boolean open = d.left() > 2 && d.peek(2) == '{';
        while (open && end < d.left() && d.peek(end) != '}') {
            end++;
        }
        if (!open || end >= d.left()) {
            if (!last && (d.left() <= 2 || open)) {
                return false;
            }
            d.fail(Math.min(open ? end : 2, d.left()), "malformed \\N character escape");
            return true;
        }
        String name = new String(d.bytes(), d.at() + 3, end - 3, StandardCharsets.ISO_8859_1);
        int point = UnicodeNames.codePoint(name);
        if (name.isEmpty()) {
            d.fail(end + 1, "malformed \\N character escape");
        } else if (point < 0) {
            d.fail(end + 1, "unknown Unicode character name");
        } else {
            d.put(point);
            d.skip(end + 1);
        }
        return true;
    }

    /// Bytes as a bytes literal spells them.
    static byte[] encodeBytes(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            int c = b & 0xff;
            switch (c) {
                case '\\', '\'' -> out.append('\\').append((char) c);
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c >= 32 && c < 127) {
                        out.append((char) c);
                    } else {
                        out.append(String.format("\\x%02x", c));
                    }
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// The bytes of a bytes literal's inside.
    static byte[] decodeBytes(byte[] s, String errors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < s.length) {
            if (s[i] != '\\') {
                out.write(s[i++]);
                continue;
            }
            if (++i == s.length) {
                throw Errors.value("Trailing \\ in string");
            }
            int c = s[i++] & 0xff;
            int simple = simple(c);
            if (simple > 0) {
                out.write(simple);
            } else if (c >= '0' && c <= '7') {
                int value = c - '0';
                for (int n = 1; n < 3 && i < s.length && s[i] >= '0' && s[i] <= '7'; n++) {
                    value = value * 8 + s[i++] - '0';
                }
                out.write(value);
            } else if (c == 'x') {
                int high = i < s.length && s[i] >= 0 ? Character.digit(s[i], 16) : -1;
                int low = i + 1 < s.length && s[i + 1] >= 0 ? Character.digit(s[i + 1], 16) : -1;
                if (high >= 0 && low >= 0) {
                    out.write(high << 4 | low);
                    i += 2;
                } else if (errors.equals("strict")) {
                    throw Errors.value("invalid \\x escape at position " + (i - 2));
                } else {
                    if (errors.equals("replace")) {
                        out.write('?');
                    }
                    i += high >= 0 ? 1 : 0;
                }
            } else if (simple == 0) {
                out.write('\\');
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
