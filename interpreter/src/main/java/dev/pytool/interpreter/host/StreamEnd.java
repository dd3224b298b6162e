package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Interp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// One of the process's own streams: descriptors 0, 1 and 2.
final class StreamEnd extends Descriptor {
    private static final int CHARACTER_DEVICE = 0020000;
    private final InputStream input;
    private final OutputStream output;

    StreamEnd(InputStream input, OutputStream output) {
        this.input = input;
        this.output = output;
    }

    static StreamEnd reading(InputStream input) {
        return new StreamEnd(input, OutputStream.nullOutputStream());
    }

    static StreamEnd writing(OutputStream output) {
        return new StreamEnd(InputStream.nullInputStream(), output);
    }

    @Override
    byte[] read(Interp in, int size) throws IOException {
        byte[] bytes = new byte[Math.min(size, 1 << 20)];
        int n = Blocking.<Integer, IOException>released(in, () -> input.read(bytes));
        return java.util.Arrays.copyOf(bytes, Math.max(n, 0));
    }

    @Override
    int tryRead(ByteBuffer buffer) throws IOException {
        byte[] bytes = new byte[buffer.remaining()];
        int n = input.read(bytes);
        if (n > 0) {
            buffer.put(bytes, 0, n);
        }
        return n;
    }

    @Override
    int tryWrite(ByteBuffer buffer) throws IOException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        output.write(bytes);
        output.flush();
        return bytes.length;
    }

    @Override
    boolean isReady() {
        try {
            return input.available() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    void closeNow() {
        // The process's streams outlive every program that runs on them.
    }

    @Override
    int kind() {
        return CHARACTER_DEVICE | 0620;
    }
}
