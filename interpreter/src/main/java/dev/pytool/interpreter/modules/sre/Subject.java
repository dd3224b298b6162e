package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.PyBytes;

/// What a pattern is matched against: a str by code points, or bytes.
final class Subject {
    private final Object value;
    private final Object text;
    private final byte[] bytes;
    private final int length;

    private Subject(Object value, Object text, byte[] bytes) {
        this.value = value;
        this.text = text;
        this.bytes = bytes;
        this.length = bytes == null ? Text.length(text) : bytes.length;
    }

    static Subject of(Interp in, Object value) {
        Object plain = Text.plain(value);
        if (Text.is(plain)) {
            return new Subject(value, plain, null);
        }
        if (value instanceof PyBytes || value instanceof BufferLike) {
            return new Subject(value, null, PyBytes.bytesOf(in, value));
        }
        throw Errors.type(
                "expected string or bytes-like object, got '" + PyClass.of(value).name() + "'");
    }

    /// A plain str.
    static Subject ofText(Object text) {
        return new Subject(text, text, null);
    }

    /// The object as the caller gave it.
    Object value() {
        return value;
    }

    boolean isText() {
        return bytes == null;
    }

    int length() {
        return length;
    }

    /// The code point or byte at an index.
    int at(int index) {
        return bytes == null ? Text.at(text, index) : bytes[index] & 0xFF;
    }

    Object slice(int start, int end) {
        if (bytes == null) {
            return start == 0 && end == length && value == text
                    ? value
                    : Text.slice(text, start, end);
        }
        return new PyBytes(java.util.Arrays.copyOfRange(bytes, start, end));
    }
}
