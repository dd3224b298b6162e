package dev.pytool.interpreter.host;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A socket. Java tells listening sockets from connected ones, so the channel is made when the
/// program has said which one it wants; a socket that is bound listens already.
final class NetSocket extends Descriptor {
    static final int UNIX = 1;
    static final int INET = 2;
    static final int INET6 = 10;
    static final int STREAM = 1;
    static final int DATAGRAM = 2;
    private static final int SOCKET = 0140000;
    private static final int BACKLOG = 128;

    final int family;
    final int type;
    final int protocol;

    /// Options set before there is a channel, by level and number.
    final Map<Long, Long> options = new LinkedHashMap<>();

    private SelectableChannel channel;
    private SocketAddress bound;
    private boolean listens;
    private boolean ended;
    private int failure;

    NetSocket(int family, int type, int protocol) throws IOException {
        this.family = family;
        this.type = type;
        this.protocol = protocol;
        if (type == DATAGRAM) {
            use(DatagramChannel.open(family()));
        }
    }

    /// A connected socket.
    NetSocket(int family, SocketChannel connected) throws IOException {
        this.family = family;
        type = STREAM;
        protocol = 0;
        use(connected);
    }

    private StandardProtocolFamily family() {
        return switch (family) {
            case UNIX -> StandardProtocolFamily.UNIX;
            case INET -> StandardProtocolFamily.INET;
            case INET6 -> StandardProtocolFamily.INET6;
            default -> throw HostErrors.number(97, null);
        };
    }

    private void use(SelectableChannel made) throws IOException {
        made.configureBlocking(false);
        channel = made;
        for (Map.Entry<Long, Long> option : options.entrySet()) {
            SocketOptions.set(this, option.getKey(), option.getValue());
        }
    }

    @Override
    Optional<SelectableChannel> channel() {
        return Optional.ofNullable(channel);
    }

    @Override
    boolean isReady() {
        return false;
    }

    Optional<NetworkChannel> network() {
        return Optional.ofNullable((NetworkChannel) channel);
    }

    boolean listens() {
        return listens;
    }

    void bind(SocketAddress address) throws IOException {
        if (bound != null) {
            throw HostErrors.number(22, null);
        }
        if (channel instanceof DatagramChannel datagrams) {
            datagrams.bind(address);
        } else {
            ServerSocketChannel server = ServerSocketChannel.open(family());
            if (family != UNIX) {
                server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            }
            try {
                server.bind(address, BACKLOG);
            } catch (IOException e) {
                server.close();
                throw e;
            }
            use(server);
        }
        bound = address;
    }

    void listen() throws IOException {
        if (type != STREAM) {
            throw HostErrors.number(95, null);
        }
        if (bound == null) {
            bind(family == UNIX ? null : new InetSocketAddress(0));
        }
        listens = true;
    }

    /// A connection that came, or `null` where none is there.
    SocketChannel tryAccept() throws IOException {
        if (!listens || !(channel instanceof ServerSocketChannel server)) {
            throw HostErrors.number(22, null);
        }
        return server.accept();
    }

    /// Begins to connect; whether that is done already.
    boolean connect(SocketAddress address) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            datagrams.disconnect();
            datagrams.connect(address);
            return true;
        }
        if (channel instanceof SocketChannel known) {
            if (known.isConnected()) {
                throw HostErrors.number(106, null);
            }
            if (known.isConnectionPending()) {
                return finishConnect();
            }
        }
        SocketAddress local = bound;
        if (channel != null) {
            channel.close();
        }
        SocketChannel made = SocketChannel.open(family());
        use(made);
        if (local != null && family != UNIX) {
            made.bind(local);
        }
        if (family == UNIX) {
            made.configureBlocking(true);
            made.connect(address);
            made.configureBlocking(false);
            return true;
        }
        return made.connect(address);
    }

    boolean finishConnect() throws IOException {
        return !(channel instanceof SocketChannel c) || c.finishConnect();
    }

    /// The error of a connection attempt, told once; 0 for none.
    int takeFailure() {
        if (failure == 0 && channel instanceof SocketChannel c && c.isConnectionPending()) {
            try {
                c.finishConnect();
            } catch (ConnectException e) {
                failure = HostErrors.numberOf(e);
            } catch (IOException e) {
                failure = HostErrors.numberOf(e);
            }
        }
        int told = failure;
        failure = 0;
        return told;
    }

    private SocketChannel connected() {
        if (channel instanceof SocketChannel c && c.isConnected()) {
            return c;
        }
        throw HostErrors.number(107, null);
    }

    @Override
    int tryRead(ByteBuffer buffer) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            return tryReceive(datagrams, buffer) == null ? 0 : Math.max(1, buffer.position());
        }
        SocketChannel c = connected();
        return ended ? -1 : c.read(buffer);
    }

    private static SocketAddress tryReceive(DatagramChannel datagrams, ByteBuffer buffer)
            throws IOException {
        return datagrams.receive(buffer);
    }

    /// Receives a datagram; its sender, or `null` where none is there.
    SocketAddress tryReceive(ByteBuffer buffer) throws IOException {
        return tryReceive((DatagramChannel) channel, buffer);
    }

    @Override
    int tryWrite(ByteBuffer buffer) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            if (!datagrams.isConnected()) {
                throw HostErrors.number(89, null);
            }
            return datagrams.write(buffer);
        }
        return connected().write(buffer);
    }

    int trySend(ByteBuffer buffer, SocketAddress address) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            return datagrams.send(buffer, address);
        }
        return tryWrite(buffer);
    }

    /// @param how 0: no more reading, 1: no more writing, 2: neither
    void shutdown(int how) throws IOException {
        SocketChannel c = connected();
        if (how != 1) {
            c.shutdownInput();
            ended = true;
        }
        if (how != 0) {
            c.shutdownOutput();
        }
    }

    Optional<SocketAddress> local() throws IOException {
        return channel == null
                ? Optional.empty()
                : Optional.ofNullable(((NetworkChannel) channel).getLocalAddress());
    }

    SocketAddress peer() throws IOException {
        SocketAddress address =
                channel instanceof SocketChannel c
                        ? c.getRemoteAddress()
                        : channel instanceof DatagramChannel d ? d.getRemoteAddress() : null;
        if (address == null) {
            throw HostErrors.number(107, null);
        }
        return address;
    }

    @Override
    void closeNow() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    int kind() {
        return SOCKET | 0777;
    }
}
