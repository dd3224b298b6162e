package dev.pytool.interpreter.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/// An open file behind a file descriptor.
///
/// @param appends whether each write goes to the end
record OpenFile(SeekableByteChannel channel, Path path, boolean appends) {
    /// At most this many bytes from the current position; fewer at the end of the file.
    byte[] read(int size) throws IOException {
        long left = Math.max(0, channel.size() - channel.position());
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(size, Math.max(left, 4096)));
        while (buffer.hasRemaining() && channel.read(buffer) > 0) {
            continue;
        }
        return java.util.Arrays.copyOf(buffer.array(), buffer.position());
    }

    void write(byte[] bytes) throws IOException {
        if (appends) {
            channel.position(channel.size());
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /// @param whence 0 from the start, 1 from here, 2 from the end; answers -1 for a position
    ///   before the start
    long seek(long offset, int whence) throws IOException {
        long base = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
        if (base + offset < 0) {
            return -1;
        }
        channel.position(base + offset);
        return base + offset;
    }

    void resize(long size) throws IOException {
        long before = channel.position();
        if (size < channel.size()) {
            channel.truncate(size);
        } else if (size > channel.size()) {
            channel.position(size - 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        channel.position(before);
    }
}
