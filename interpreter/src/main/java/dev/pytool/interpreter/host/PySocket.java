package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;

/// `_socket.socket`, which `socket.socket` extends.
@PyType(value = "socket", module = "_socket")
public final class PySocket extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySocketTable());

    private Descriptors descriptors;
    private long number = -1;
    private long family = -1;
    private long kind = -1;
    private long protocol = -1;

    /// Nanoseconds to wait; -1: for ever, 0: not at all.
    private long timeout = -1;

    private PySocket(PyClass cls) {
        super(cls);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PySocket(cls);
    }

    @PySlot("__init__($self, family=-1, type=-1, proto=-1, fileno=None)")
    void init(Interp in, Object asked, Object form, Object proto, Object fileno) {
        descriptors = DescriptorCalls.of(in);
        try {
            if (fileno != PyNone.NONE) {
                number = Args.toLong(in, fileno);
                if (number < 0) {
                    throw Errors.value("negative file descriptor");
                }
                NetSocket known = socket();
                family = known.family;
                kind = known.type;
                protocol = known.protocol;
            } else {
                long wanted = Args.toLong(in, form);
                family = Args.toLong(in, asked) < 0 ? NetSocket.INET : Args.toLong(in, asked);
                kind = wanted < 0 ? NetSocket.STREAM : wanted & ~(04000 | 02000000);
                protocol = Math.max(0, Args.toLong(in, proto));
                if (kind != NetSocket.STREAM && kind != NetSocket.DATAGRAM) {
                    throw HostErrors.number(94, null);
                }
                number = descriptors.add(new NetSocket((int) family, (int) kind, (int) protocol));
                if (wanted >= 0 && (wanted & 04000) != 0) {
                    setTimeout(0);
                    return;
                }
            }
            setTimeout(SocketModule.state(in).presetTimeout());
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    private NetSocket socket() {
        if (number < 0) {
            throw HostErrors.number(9, null);
        }
        if (descriptors.at(number) instanceof NetSocket socket) {
            return socket;
        }
        throw HostErrors.number(88, null);
    }

    private void setTimeout(long nanos) {
        timeout = nanos;
        socket().setBlocking(nanos != 0);
    }

    /// Java code that tries once; `null` where it would wait.
    @FunctionalInterface
    private interface Attempt<T> {
        T run() throws IOException;
    }

    /// Tries until it works, waiting as the timeout allows.
    private <T> T until(Interp in, int operation, Attempt<T> attempt) {
        long end = System.nanoTime() + timeout;
        NetSocket socket = socket();
        try {
            while (true) {
                T answer = attempt.run();
                if (answer != null) {
                    return answer;
                }
                if (timeout == 0) {
                    throw HostErrors.number(11, null);
                }
                long left = timeout < 0 ? -1 : Math.max(0, end - System.nanoTime());
                boolean ready =
                        Readiness.await(
                                in, List.of(new Readiness.Interest(socket, operation)), left);
                if (!ready) {
                    throw Errors.of(ExceptionTypes.TIMEOUT_ERROR, "timed out");
                }
            }
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("bind($self, address, /)")
    void bind(Interp in, Object address) {
        NetSocket socket = socket();
        try {
            socket.bind(SocketAddresses.parse(in, socket, address, "bind"));
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("listen($self, backlog=128, /)")
    void listen(Object backlog) {
        try {
            socket().listen();
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("_accept")
    Object accept(Interp in) {
        NetSocket socket = socket();
        SocketChannel came = until(in, Readiness.READ, socket::tryAccept);
        try {
            NetSocket made = new NetSocket(socket.family, came);
            return new PyTuple(
                    (long) descriptors.add(made),
                    SocketAddresses.shown(came.getRemoteAddress(), socket.family));
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("connect($self, address, /)")
    void connect(Interp in, Object address) {
        NetSocket socket = socket();
        SocketAddress to = SocketAddresses.parse(in, socket, address, "connect");
        try {
            if (socket.connect(to)) {
                return;
            }
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
        if (timeout == 0) {
            throw HostErrors.number(115, null);
        }
        until(in, Readiness.WRITE, () -> socket.finishConnect() ? true : null);
    }

    @PyMethod("connect_ex($self, address, /)")
    long connectNumber(Interp in, Object address) {
        try {
            connect(in, address);
            return 0;
        } catch (PyException e) {
            Object errno = e.value().field("errno");
            if (!e.is(ExceptionTypes.OS_ERROR) || !(errno instanceof Long n)) {
                throw e;
            }
            return n;
        }
    }

    private byte[] receive(Interp in, long size) {
        if (size < 0) {
            throw Errors.value("negative buffersize in recv");
        }
        if (size == 0) {
            return new byte[0];
        }
        NetSocket socket = socket();
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(size, 1 << 22));
        int n =
                until(
                        in,
                        Readiness.READ,
                        () -> {
                            int count = socket.tryRead(buffer);
                            return count == 0 ? null : (Integer) count;
                        });
        return n < 0 ? new byte[0] : Arrays.copyOf(buffer.array(), buffer.position());
    }

    @PyMethod("recv($self, bufsize, flags=0, /)")
    Object recv(Interp in, long size, Object flags) {
        return new PyBytes(receive(in, size));
    }

    @PyMethod("recv_into($self, buffer, nbytes=0, flags=0)")
    long recvInto(Interp in, Object buffer, long size, Object flags) {
        long room = Sequences.length(in, buffer);
        byte[] bytes = receive(in, size == 0 ? room : Math.min(size, room));
        return PyIoBase.into(in, buffer, bytes);
    }

    private Object[] receiveFrom(Interp in, long size) {
        NetSocket socket = socket();
        if (socket.type != NetSocket.DATAGRAM) {
            return new Object[] {receive(in, size), PyNone.NONE};
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(Math.max(size, 0), 1 << 20));
        SocketAddress from = until(in, Readiness.READ, () -> socket.tryReceive(buffer));
        return new Object[] {
            Arrays.copyOf(buffer.array(), buffer.position()),
            SocketAddresses.shown(from, socket.family)
        };
    }

    @PyMethod("recvfrom($self, bufsize, flags=0, /)")
    Object recvfrom(Interp in, long size, Object flags) {
        Object[] both = receiveFrom(in, size);
        return new PyTuple(new PyBytes((byte[]) both[0]), both[1]);
    }

    @PyMethod("recvfrom_into($self, buffer, nbytes=0, flags=0)")
    Object recvfromInto(Interp in, Object buffer, long size, Object flags) {
        long room = Sequences.length(in, buffer);
        Object[] both = receiveFrom(in, size == 0 ? room : Math.min(size, room));
        return new PyTuple(PyIoBase.into(in, buffer, (byte[]) both[0]), both[1]);
    }

    @PyMethod("send($self, data, flags=0, /)")
    long send(Interp in, Object data, Object flags) {
        NetSocket socket = socket();
        ByteBuffer buffer = ByteBuffer.wrap(PyBytes.bytesOf(in, data));
        return until(
                in,
                Readiness.WRITE,
                () -> {
                    int n = socket.tryWrite(buffer);
                    return n == 0 && buffer.hasRemaining() ? null : (Integer) n;
                });
    }

    @PyMethod("sendall($self, data, flags=0, /)")
    void sendall(Interp in, Object data, Object flags) {
        NetSocket socket = socket();
        ByteBuffer buffer = ByteBuffer.wrap(PyBytes.bytesOf(in, data));
        until(
                in,
                Readiness.WRITE,
                () -> {
                    socket.tryWrite(buffer);
                    return buffer.hasRemaining() ? null : true;
                });
    }

    @PyMethod("sendmsg($self, buffers, ancdata=(), flags=0, address=None, /)")
    long sendmsg(Interp in, Object buffers, Object extra, Object flags, Object address) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (Object one : in.listOf(buffers)) {
            all.writeBytes(PyBytes.bytesOf(in, one));
        }
        PyBytes data = new PyBytes(all.toByteArray());
        return address == PyNone.NONE ? send(in, data, 0L) : sendTo(in, data, address);
    }

    @PyMethod("sendto")
    long sendto(Interp in, Object[] a, String[] kw) {
        if (a.length < 2 || a.length > 3) {
            throw Errors.type("sendto() takes 2 or 3 arguments (" + a.length + " given)");
        }
        return sendTo(in, a[0], a[a.length - 1]);
    }

    private long sendTo(Interp in, Object data, Object address) {
        NetSocket socket = socket();
        SocketAddress to = SocketAddresses.parse(in, socket, address, "sendto");
        byte[] bytes = PyBytes.bytesOf(in, data);
        return until(
                in,
                Readiness.WRITE,
                () -> {
                    int n = socket.trySend(ByteBuffer.wrap(bytes), to);
                    return n == 0 && bytes.length > 0 ? null : (Integer) n;
                });
    }

    @PyMethod("shutdown($self, how, /)")
    void shutdown(long how) {
        try {
            socket().shutdown((int) how);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("getsockname")
    Object getsockname() {
        NetSocket socket = socket();
        try {
            return SocketAddresses.shown(socket.local().orElse(null), socket.family);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("getpeername")
    Object getpeername() {
        NetSocket socket = socket();
        try {
            return SocketAddresses.shown(socket.peer(), socket.family);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("setsockopt($self, level, option, value, optlen=0, /)")
    void setsockopt(Interp in, long level, long option, Object value, Object length) {
        long wanted = value instanceof PyBytes || value == PyNone.NONE ? 1 : Args.toLong(in, value);
        try {
            SocketOptions.set(socket(), SocketOptions.key(level, option), wanted);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("getsockopt($self, level, option, buflen=0, /)")
    Object getsockopt(long level, long option, long length) {
        try {
            long value = SocketOptions.value(socket(), level, option);
            if (length == 0) {
                return value;
            }
            ByteBuffer bytes = ByteBuffer.allocate(8).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            bytes.putLong(value);
            return new PyBytes(Arrays.copyOf(bytes.array(), (int) Math.min(length, 8)));
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyMethod("settimeout($self, timeout, /)")
    void settimeout(Interp in, Object value) {
        setTimeout(SocketModule.timeout(in, value));
    }

    @PyMethod("gettimeout")
    Object gettimeout() {
        return timeout < 0 ? PyNone.NONE : (Object) (timeout / 1e9);
    }

    @PyGetter("timeout")
    Object timeoutAttribute() {
        return gettimeout();
    }

    @PyMethod("setblocking($self, flag, /)")
    void setblocking(boolean flag) {
        setTimeout(flag ? -1 : 0);
    }

    @PyMethod("getblocking")
    boolean getblocking() {
        return timeout != 0;
    }

    @PyMethod("fileno")
    long fileno() {
        return number;
    }

    @PyMethod("detach")
    long detach() {
        long was = number;
        number = -1;
        return was;
    }

    @PyMethod("close")
    void close() {
        if (number >= 0) {
            long was = number;
            number = -1;
            descriptors.close(was);
        }
    }

    @PyGetter("family")
    long family() {
        return family;
    }

    @PyGetter("type")
    long kind() {
        return kind;
    }

    @PyGetter("proto")
    long protocol() {
        return protocol;
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<socket object, fd="
                        + number
                        + ", family="
                        + family
                        + ", type="
                        + kind
                        + ", proto="
                        + protocol
                        + ">");
    }
}
