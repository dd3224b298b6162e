package dev.pytool.interpreter.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// Copies between a descriptor and a stream of a child process, on a thread of its own that runs no
/// Python code. It holds the descriptor as the child would.
final class Copier {
    private static final int CHUNK = 1 << 16;

    private Copier() {}

    /// From the descriptor to the child's input, until the end of either.
    static Thread feed(Descriptor from, OutputStream to) {
        from.hold();
        return start(() -> {
            try (to) {
                ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
                while (read(from, buffer) >= 0) {
                    to.write(buffer.array(), 0, buffer.position());
                    to.flush();
                    buffer.clear();
                }
            } finally {
                from.release();
            }
        });
    }

    private static int read(Descriptor from, ByteBuffer buffer)
            throws IOException, InterruptedException {
        int n = from.tryRead(buffer);
        while (n == 0) {
            Readiness.select(List.of(new Readiness.Interest(from, Readiness.READ)), -1);
            n = from.tryRead(buffer);
        }
        return n;
    }

    /// From the child's output to the descriptor, until the end of either.
    static Thread drain(InputStream from, Descriptor to) {
        to.hold();
        return start(() -> {
            try (from) {
                byte[] bytes = new byte[CHUNK];
                for (int n = from.read(bytes); n >= 0; n = from.read(bytes)) {
                    write(to, ByteBuffer.wrap(bytes, 0, n));
                }
            } finally {
                to.release();
            }
        });
    }

    private static void write(Descriptor to, ByteBuffer buffer)
            throws IOException, InterruptedException {
        while (buffer.hasRemaining()) {
            if (to.tryWrite(buffer) == 0) {
                Readiness.select(List.of(new Readiness.Interest(to, Readiness.WRITE)), -1);
            }
        }
    }

    @FunctionalInterface
    private interface Copying {
        void run() throws IOException, InterruptedException;
    }

    private static Thread start(Copying copying) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                copying.run();
                            } catch (IOException | InterruptedException e) {
                                // One side is gone: what is left has no reader. Both ends are
                                // released already, which is what a process would notice.
                                Thread.currentThread().interrupt();
                            }
                        },
                        "copier");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
