package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What file descriptors stand for: a file, an end of a pipe, a socket, a stream of the process.
/// Holders are counted (numbers that name it, threads that copy from or to it); it closes with the
/// last.
abstract class Descriptor {
    private int holders;
    private boolean blocking = true;

    synchronized void hold() {
        holders++;
    }

    void release() throws IOException {
        boolean last;
        synchronized (this) {
            last = --holders == 0;
        }
        if (last) {
            closeNow();
        }
    }

    boolean isBlocking() {
        return blocking;
    }

    void setBlocking(boolean wanted) {
        blocking = wanted;
    }

    /// One attempt to read: the number of bytes, -1 at the end, 0 where none are there yet.
    abstract int tryRead(ByteBuffer buffer) throws IOException;

    /// One attempt to write: the number of bytes taken.
    abstract int tryWrite(ByteBuffer buffer) throws IOException;

    abstract void closeNow() throws IOException;

    /// The channel to wait on; absent where reading and writing never wait, or wait inside.
    Optional<SelectableChannel> channel() {
        return Optional.empty();
    }

    /// Whether something could be read without waiting, for descriptors without a channel.
    boolean isReady() {
        return true;
    }

    /// The file; only regular files and folders have one.
    Path path() {
        throw HostErrors.number(9, null);
    }

    boolean isSeekable() {
        return false;
    }

    /// Moves the position; -1 for one before the start.
    ///
    /// @param whence 0 from the start, 1 from here, 2 from the end
    long seek(long offset, int whence) throws IOException {
        throw HostErrors.number(29, null);
    }

    /// The bits of `st_mode` that tell the kind.
    abstract int kind();

    /// Reads at most so many bytes, waiting for the first; empty at the end.
    byte[] read(Interp in, int size) throws IOException {
        if (size == 0) {
            return new byte[0];
        }
        ByteBuffer buffer = ByteBuffer.allocate(Math.min(size, 1 << 20));
        while (true) {
            int n = tryRead(buffer);
            if (n != 0) {
                return java.util.Arrays.copyOf(buffer.array(), Math.max(n, 0));
            }
            if (!blocking) {
                throw HostErrors.number(11, null);
            }
            Readiness.await(in, List.of(new Readiness.Interest(this, Readiness.READ)), -1);
        }
    }

    /// Writes what can be written, waiting until that is at least one byte; where the descriptor
    /// blocks, all of it.
    int write(Interp in, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            int n = tryWrite(buffer);
            if (n == 0) {
                if (!blocking) {
                    if (buffer.position() == 0) {
                        throw HostErrors.number(11, null);
                    }
                    break;
                }
                Readiness.await(in, List.of(new Readiness.Interest(this, Readiness.WRITE)), -1);
            }
        }
        return buffer.position();
    }
}
