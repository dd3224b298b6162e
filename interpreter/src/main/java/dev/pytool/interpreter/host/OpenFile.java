package dev.pytool.interpreter.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/// An open file.
final class OpenFile extends Descriptor {
    private static final int REGULAR = 0100000;
    private final SeekableByteChannel channel;
    private final Path path;
    private final boolean appends;

    /// @param appends whether each write goes to the end
    OpenFile(SeekableByteChannel channel, Path path, boolean appends) {
        this.channel = channel;
        this.path = path;
        this.appends = appends;
    }

    SeekableByteChannel bytes() {
        return channel;
    }

    @Override
    Path path() {
        return path;
    }

    /// How many bytes follow the position.
    long left() throws IOException {
        return Math.max(0, channel.size() - channel.position());
    }

    @Override
    int tryRead(ByteBuffer buffer) throws IOException {
        int n = channel.read(buffer);
        while (n > 0 && buffer.hasRemaining() && channel.read(buffer) > 0) {
            n = buffer.position();
        }
        return n == 0 ? -1 : n;
    }

    @Override
    int tryWrite(ByteBuffer buffer) throws IOException {
        if (appends) {
            channel.position(channel.size());
        }
        return channel.write(buffer);
    }

    @Override
    void closeNow() throws IOException {
        channel.close();
    }

    @Override
    boolean isSeekable() {
        return true;
    }

    @Override
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

    @Override
    int kind() {
        return REGULAR;
    }
}
