package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Interp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Waiting until descriptors can be read or written.
final class Readiness {
    static final int READ = 1;
    static final int WRITE = 2;

    /// How long a descriptor that cannot be waited for is left alone between two looks, in
    /// milliseconds.
    private static final long LOOK = 5;

    private Readiness() {}

    /// What is asked of a descriptor, and what it turned out to be ready for.
    static final class Interest {
        final Descriptor descriptor;
        final int wanted;
        int ready;

        Interest(Descriptor descriptor, int wanted) {
            this.descriptor = descriptor;
            this.wanted = wanted;
        }
    }

    /// Waits at most so many nanoseconds (negative: for ever) with the machine's lock free; whether
    /// one is ready.
    static boolean await(Interp in, List<Interest> interests, long nanos) {
        return Blocking.await(in, nanos, left -> select(interests, left));
    }

    /// As [#await], for threads that run no Python code.
    static boolean select(List<Interest> interests, long nanos) throws InterruptedException {
        boolean looks = interests.stream().anyMatch(i -> i.descriptor.channel().isEmpty());
        long end = System.nanoTime() + nanos;
        try (Selector selector = Selector.open()) {
            Map<SelectableChannel, SelectionKey> keys = new IdentityHashMap<>();
            boolean now = register(selector, interests, keys);
            while (true) {
                now |= looks && look(interests);
                long left = nanos < 0 ? Long.MAX_VALUE : end - System.nanoTime();
                if (now || left <= 0) {
                    selector.selectNow();
                } else {
                    long millis = nanos < 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(left));
                    selector.select(looks && (millis == 0 || millis > LOOK) ? LOOK : millis);
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                boolean any = collect(interests, keys) || now;
                if (any || left <= 0) {
                    return any;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean look(List<Interest> interests) {
        boolean any = false;
        for (Interest one : interests) {
            if (one.descriptor.channel().isEmpty() && one.descriptor.isReady()) {
                one.ready = one.wanted;
                any = true;
            }
        }
        return any;
    }

    /// Whether one is ready already because its channel is closed.
    private static boolean register(
            Selector selector, List<Interest> interests, Map<SelectableChannel, SelectionKey> keys)
            throws IOException {
        boolean closed = false;
        for (Interest one : interests) {
            SelectableChannel channel = one.descriptor.channel().orElse(null);
            if (channel == null) {
                continue;
            }
            int operations = operations(channel, one.wanted);
            SelectionKey known = keys.get(channel);
            try {
                if (known != null) {
                    known.interestOps(known.interestOps() | operations);
                } else {
                    channel.configureBlocking(false);
                    keys.put(channel, channel.register(selector, operations));
                }
            } catch (ClosedChannelException e) {
                one.ready = one.wanted;
                closed = true;
            }
        }
        return closed;
    }

    private static int operations(SelectableChannel channel, int wanted) {
        int operations = 0;
        if ((wanted & READ) != 0) {
            operations |=
                    channel instanceof ServerSocketChannel
                            ? SelectionKey.OP_ACCEPT
                            : SelectionKey.OP_READ;
        }
        if ((wanted & WRITE) != 0) {
            boolean connects = channel instanceof SocketChannel s && s.isConnectionPending();
            operations |= connects ? SelectionKey.OP_CONNECT : SelectionKey.OP_WRITE;
        }
        return operations & channel.validOps();
    }

    private static boolean collect(
            List<Interest> interests, Map<SelectableChannel, SelectionKey> keys) {
        boolean any = false;
        for (Interest one : interests) {
            SelectionKey key = one.descriptor.channel().map(keys::get).orElse(null);
            if (key == null) {
                continue;
            }
            if (!key.isValid()) {
                one.ready = one.wanted;
            } else {
                int ready = key.readyOps();
                boolean reads = (ready & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0;
                boolean writes = (ready & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0;
                one.ready = one.wanted & ((reads ? READ : 0) | (writes ? WRITE : 0));
            }
            any |= one.ready != 0;
        }
        return any;
    }
}
