package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.TextBuilder;

/// Bytes on their way to text: what is made so far, and what the error handler says where they go
/// wrong.
public final class Decoded {
    private final Interp in;
    private final String errors;
    private final String encoding;
    private final TextBuilder out = new TextBuilder();
    private byte[] bytes;
    private int at;

    public Decoded(Interp in, byte[] bytes, String errors, String encoding) {
        this.in = in;
        this.bytes = bytes;
        this.errors = errors;
        this.encoding = encoding;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// The place of the next byte.
    public int at() {
        return at;
    }

    public boolean more() {
        return at < bytes.length;
    }

    public int left() {
        return bytes.length - at;
    }

    /// The byte so many places on.
    public int peek(int ahead) {
        return bytes[at + ahead] & 0xff;
    }

    public void skip(int count) {
        at += count;
    }

    public void put(int point) {
        out.add(point);
    }

    public void put(Object text) {
        out.add(text);
    }

    /// Lets the error handler deal with the next bytes.
    public void fail(int count, String reason) {
        failRange(at, at + count, reason);
    }

    public void failRange(int start, int end, String reason) {
        CodecErrors.Recovery by =
                CodecErrors.decoding(in, errors, encoding, bytes, start, end, reason);
        out.add(by.stand());
        at = by.next();
        bytes = ((PyBytes) by.source()).bytes();
    }

    /// The text and how many bytes it took.
    public PyTuple result() {
        return new PyTuple(out.build(), (long) at);
    }

    public Object text() {
        return out.build();
    }
}
