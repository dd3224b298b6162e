package dev.pytool.interpreter.object;

import java.util.Arrays;

/// Builds a str from pieces, staying narrow until a code point above U+FFFF arrives.
public final class TextBuilder {
    private final StringBuilder narrow = new StringBuilder();
    private int[] wide;
    private int length;

    public TextBuilder add(Object str) {
        Object plain = Text.plain(str);
        if (plain instanceof String s && wide == null) {
            narrow.append(s);
        } else {
            for (int point : Text.points(plain)) {
                add(point);
            }
        }
        return this;
    }

    public TextBuilder add(int point) {
        if (wide == null && point <= 0xFFFF) {
            narrow.append((char) point);
            return this;
        }
        if (wide == null) {
            length = narrow.length();
            wide = new int[Math.max(16, length * 2)];
            for (int i = 0; i < length; i++) {
                wide[i] = narrow.charAt(i);
            }
        }
        if (length == wide.length) {
            wide = Arrays.copyOf(wide, length * 2);
        }
        wide[length++] = point;
        return this;
    }

    public Object build() {
        return wide == null ? narrow.toString() : Text.of(wide, 0, length);
    }
}
