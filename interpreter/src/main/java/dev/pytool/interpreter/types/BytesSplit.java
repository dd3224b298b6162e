package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Splitting and trimming of bytes.
final class BytesSplit {
    private BytesSplit() {}

    static boolean isSpace(byte b) {
        return b == ' ' || b >= 9 && b <= 13;
    }

    private static byte[] separator(Interp in, Object sep) {
        byte[] by = PyBytes.bytesOf(in, sep);
        if (by.length == 0) {
            throw Errors.value("empty separator");
        }
        return by;
    }

    static List<byte[]> split(Interp in, byte[] s, Object sep, long max) {
        List<byte[]> parts = new ArrayList<>();
        long left = max < 0 ? Long.MAX_VALUE : max;
        int start = 0;
        if (sep == PyNone.NONE) {
            while (true) {
                while (start < s.length && isSpace(s[start])) {
                    start++;
                }
                if (start == s.length) {
                    return parts;
                }
                int end = start;
                if (left-- <= 0) {
                    parts.add(Arrays.copyOfRange(s, start, s.length));
                    return parts;
                }
                while (end < s.length && !isSpace(s[end])) {
                    end++;
                }
                parts.add(Arrays.copyOfRange(s, start, end));
                start = end;
            }
        }
        byte[] by = separator(in, sep);
        while (left-- > 0) {
            int at = BytesSearch.find(s, by, start, s.length);
            if (at < 0) {
                break;
            }
            parts.add(Arrays.copyOfRange(s, start, at));
            start = at + by.length;
        }
        parts.add(Arrays.copyOfRange(s, start, s.length));
        return parts;
    }

    static List<byte[]> rsplit(Interp in, byte[] s, Object sep, long max) {
        List<byte[]> parts = new ArrayList<>();
        long left = max < 0 ? Long.MAX_VALUE : max;
        int end = s.length;
        if (sep == PyNone.NONE) {
            while (true) {
                while (end > 0 && isSpace(s[end - 1])) {
                    end--;
                }
                if (end == 0) {
                    break;
                }
                int start = end;
                if (left-- <= 0) {
                    parts.add(Arrays.copyOf(s, end));
                    break;
                }
                while (start > 0 && !isSpace(s[start - 1])) {
                    start--;
                }
                parts.add(Arrays.copyOfRange(s, start, end));
                end = start;
            }
        } else {
            byte[] by = separator(in, sep);
            while (left-- > 0) {
                int at = BytesSearch.findLast(s, by, 0, end);
                if (at < 0) {
                    break;
                }
                parts.add(Arrays.copyOfRange(s, at + by.length, end));
                end = at;
            }
            parts.add(Arrays.copyOf(s, end));
        }
        Collections.reverse(parts);
        return parts;
    }

    static List<byte[]> lines(byte[] s, boolean keep) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        while (start < s.length) {
            int end = start;
            while (end < s.length && s[end] != '\n' && s[end] != '\r') {
                end++;
            }
            int next = end;
            if (next < s.length) {
                next += s[end] == '\r' && end + 1 < s.length && s[end + 1] == '\n' ? 2 : 1;
            }
            lines.add(Arrays.copyOfRange(s, start, keep ? next : end));
            start = next;
        }
        return lines;
    }

    /// Before, separator, after; empty where the separator does not occur.
    static List<byte[]> partition(Interp in, byte[] s, Object sep, boolean last) {
        byte[] by = separator(in, sep);
        int at =
                last
                        ? BytesSearch.findLast(s, by, 0, s.length)
                        : BytesSearch.find(s, by, 0, s.length);
        if (at < 0) {
            byte[] none = {};
            return last ? List.of(none, none, s) : List.of(s, none, none);
        }
        return List.of(Arrays.copyOf(s, at), by, Arrays.copyOfRange(s, at + by.length, s.length));
    }

    static byte[] strip(Interp in, byte[] s, Object chars, boolean left, boolean right) {
        boolean[] gone = new boolean[256];
        byte[] listed =
                chars == PyNone.NONE
                        ? new byte[] {' ', 9, 10, 11, 12, 13}
                        : PyBytes.bytesOf(in, chars);
        for (byte b : listed) {
            gone[b & 0xff] = true;
        }
        int start = 0;
        int end = s.length;
        while (left && start < end && gone[s[start] & 0xff]) {
            start++;
        }
        while (right && end > start && gone[s[end - 1] & 0xff]) {
            end--;
        }
        return Arrays.copyOfRange(s, start, end);
    }

    static byte[] expandTabs(byte[] s, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(s.length);
        int column = 0;
        for (byte b : s) {
            if (b == '\t') {
                int blanks = size <= 0 ? 0 : size - column % size;
                column += blanks;
                out.writeBytes(
                        " ".repeat(blanks).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } else {
                out.write(b);
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return out.toByteArray();
    }
}
