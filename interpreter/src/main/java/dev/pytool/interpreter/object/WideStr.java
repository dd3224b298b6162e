package dev.pytool.interpreter.object;

import java.util.Arrays;

/// A str that holds a code point above U+FFFF: one int a code point. Every other str is a Java
/// `String` in which each `char` is one code point, lone surrogates included; so both index in
/// constant time. [Text] makes and reads both.
public final class WideStr {
    private final int[] points;
    private int hash;

    WideStr(int[] points) {
        this.points = points;
    }

    /// The code points; not to be changed.
    public int[] points() {
        return points;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WideStr w && Arrays.equals(points, w.points);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(points);
        }
        return hash;
    }

    /// Java text, with surrogate pairs.
    @Override
    public String toString() {
        return new String(points, 0, points.length);
    }
}
