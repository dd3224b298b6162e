package dev.pytool.interpreter.host;

import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;

/// Socket options by Linux's numbers. What the JVM has no name for is kept and has no effect.
final class SocketOptions {
    static final int SOCKET_LEVEL = 1;
    static final int TCP_LEVEL = 6;
    static final int TYPE = 3;
    static final int ERROR = 4;
    static final int LISTENS = 30;
    static final int DOMAIN = 39;
    static final int PROTOCOL = 38;

    private SocketOptions() {}

    static long key(long level, long number) {
        return level << 32 | number;
    }

    private static SocketOption<?> option(long key) {
        if (key == key(SOCKET_LEVEL, 2)) {
            return StandardSocketOptions.SO_REUSEADDR;
        } else if (key == key(SOCKET_LEVEL, 6)) {
            return StandardSocketOptions.SO_BROADCAST;
        } else if (key == key(SOCKET_LEVEL, 7)) {
            return StandardSocketOptions.SO_SNDBUF;
        } else if (key == key(SOCKET_LEVEL, 8)) {
            return StandardSocketOptions.SO_RCVBUF;
        } else if (key == key(SOCKET_LEVEL, 9)) {
            return StandardSocketOptions.SO_KEEPALIVE;
        } else if (key == key(SOCKET_LEVEL, 15)) {
            return StandardSocketOptions.SO_REUSEPORT;
        } else if (key == key(TCP_LEVEL, 1)) {
            return StandardSocketOptions.TCP_NODELAY;
        }
        return null;
    }

    /// Sets an option, now or when there is a channel.
    static void set(NetSocket socket, long key, long value) throws IOException {
        socket.options.put(key, value);
        NetworkChannel channel = socket.network().orElse(null);
        SocketOption<?> option = option(key);
        if (channel == null || option == null || !channel.supportedOptions().contains(option)) {
            return;
        }
        if (option.type() == Boolean.class) {
            channel.setOption(cast(option, Boolean.class), value != 0);
        } else {
            channel.setOption(cast(option, Integer.class), (int) value);
        }
    }

    @SuppressWarnings("unchecked") // The option's own type was compared.
    private static <T> SocketOption<T> cast(SocketOption<?> option, Class<T> type) {
        return (SocketOption<T>) option;
    }

    static long value(NetSocket socket, long level, long number) throws IOException {
        if (level == SOCKET_LEVEL) {
            switch ((int) number) {
                case TYPE:
                    return socket.type;
                case ERROR:
                    return socket.takeFailure();
                case LISTENS:
                    return socket.listens() ? 1 : 0;
                case DOMAIN:
                    return socket.family;
                case PROTOCOL:
                    return socket.protocol;
                default:
            }
        }
        long key = key(level, number);
        NetworkChannel channel = socket.network().orElse(null);
        SocketOption<?> option = option(key);
        if (channel != null && option != null && channel.supportedOptions().contains(option)) {
            Object value = channel.getOption(option);
            return value instanceof Boolean b ? b ? 1 : 0 : ((Number) value).longValue();
        }
        return socket.options.getOrDefault(key, 0L);
    }
}
