package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBytes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Pieces of text, or of bytes, put together.
final class Joined {
    private final boolean isText;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder narrow = new StringBuilder();
    private int[] wide;
    private int wideLength;

    Joined(boolean isText) {
        this.isText = isText;
    }

    void add(Interp in, Object piece) {
        if (!isText) {
            bytes.writeBytes(PyBytes.bytesOf(in, piece));
        } else if (wide == null && Text.plain(piece) instanceof String text) {
            narrow.append(text);
        } else {
            addWide(Text.points(Text.plain(piece)));
        }
    }

    /// From the first character beyond U+FFFF on, code points are collected.
    private void addWide(int[] points) {
        if (wide == null) {
            wide = Text.points(narrow.toString());
            wideLength = wide.length;
        }
        if (wideLength + points.length > wide.length) {
            wide = Arrays.copyOf(wide, Math.max(wideLength + points.length, wide.length * 2));
        }
        System.arraycopy(points, 0, wide, wideLength, points.length);
        wideLength += points.length;
    }

    Object value() {
        if (!isText) {
            return new PyBytes(bytes.toByteArray());
        }
        return wide == null ? narrow.toString() : Text.of(wide, 0, wideLength);
    }
}
