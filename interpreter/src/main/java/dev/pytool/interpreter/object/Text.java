package dev.pytool.interpreter.object;

import java.util.Arrays;

/// The str values (`String` or [WideStr]) as one kind of thing: length and code points in constant
/// time.
public final class Text {
    private Text() {}

    /// A str from Java text, in which surrogate pairs are one code point.
    public static Object of(String java) {
        for (int i = 0; i < java.length(); i++) {
            if (Character.isHighSurrogate(java.charAt(i))
                    && i + 1 < java.length()
                    && Character.isLowSurrogate(java.charAt(i + 1))) {
                return new WideStr(java.codePoints().toArray());
            }
        }
        return java;
    }

    /// A str of these code points.
    public static Object of(int[] points) {
        return of(points, 0, points.length);
    }

    public static Object of(int[] points, int start, int end) {
        char[] narrow = new char[end - start];
        for (int i = start; i < end; i++) {
            if (points[i] > 0xFFFF) {
                return new WideStr(Arrays.copyOfRange(points, start, end));
            }
            narrow[i - start] = (char) points[i];
        }
        return new String(narrow);
    }

    /// A str of one code point.
    public static Object of(int point) {
        return point > 0xFFFF ? new WideStr(new int[] {point}) : String.valueOf((char) point);
    }

    public static boolean is(Object value) {
        return value instanceof String
                || value instanceof WideStr
                || value instanceof dev.pytool.interpreter.types.PyStrObject;
    }

    /// The plain str behind a str or an instance of a subclass of it; others come back unchanged.
    public static Object plain(Object value) {
        return value instanceof dev.pytool.interpreter.types.PyStrObject s ? s.value() : value;
    }

    public static int length(Object str) {
        return str instanceof String s ? s.length() : ((WideStr) str).points().length;
    }

    public static int at(Object str, int index) {
        return str instanceof String s ? s.charAt(index) : ((WideStr) str).points()[index];
    }

    public static Object slice(Object str, int start, int end) {
        return str instanceof String s
                ? s.substring(start, end)
                : of(((WideStr) str).points(), start, end);
    }

    /// The code points, possibly shared.
    public static int[] points(Object str) {
        if (str instanceof WideStr w) {
            return w.points();
        }
        String s = (String) str;
        int[] points = new int[s.length()];
        for (int i = 0; i < points.length; i++) {
            points[i] = s.charAt(i);
        }
        return points;
    }

    /// Java text with surrogate pairs, for the outside world.
    public static String java(Object str) {
        return plain(str).toString();
    }

    public static Object concat(Object a, Object b) {
        if (a instanceof String x && b instanceof String y) {
            return x.concat(y);
        }
        int[] left = points(a);
        int[] all = Arrays.copyOf(left, left.length + length(b));
        int[] right = points(b);
        System.arraycopy(right, 0, all, left.length, right.length);
        return of(all);
    }
}
