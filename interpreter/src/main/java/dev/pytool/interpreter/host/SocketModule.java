package dev.pytool.interpreter.host;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;

/// Module `_socket`: sockets for TCP, UDP and local streams. Raw sockets and ancillary data are not
/// built.
@PyModule("_socket")
public final class SocketModule {
    private final PyClass hostError;
    private final PyClass addressError;
    private long preset = -1;

    public SocketModule(Interp in) {
        hostError = errorClass(in, "herror");
        addressError = errorClass(in, "gaierror");
    }

    private static PyClass errorClass(Interp in, String name) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", "socket");
        return (PyClass)
                in.call(PyClass.TYPE, name, new PyTuple(ExceptionTypes.OS_ERROR), namespace);
    }

    static SocketModule state(Interp in) {
        return NativeModules.state(in, "_socket", SocketModule.class);
    }

    /// A `gaierror`.
    static PyException nameError(Interp in, long number, String text) {
        Object made = in.call(state(in).addressError, number, text);
        return new PyException((PyBaseException) made);
    }

    @PyConstant("error")
    static Object error() {
        return ExceptionTypes.OS_ERROR;
    }

    @PyConstant("timeout")
    static Object timeoutError() {
        return ExceptionTypes.TIMEOUT_ERROR;
    }

    @PyConstant("herror")
    Object hostError() {
        return hostError;
    }

    @PyConstant("gaierror")
    Object addressError() {
        return addressError;
    }

    @PyConstant("SocketType")
    static Object socketType() {
        return PySocket.TYPE;
    }

    @PyConstant("has_ipv6")
    static final boolean SIX = true;

    /// Nanoseconds that new sockets wait; -1 for ever.
    long presetTimeout() {
        return preset;
    }

    /// A timeout in seconds or None as nanoseconds; -1 for None.
    static long timeout(Interp in, Object value) {
        if (value == PyNone.NONE) {
            return -1;
        }
        double seconds = Args.toDouble(in, value);
        if (seconds < 0) {
            throw Errors.value("Timeout value out of range");
        }
        return (long) Math.min(Math.ceil(seconds * 1e9), Long.MAX_VALUE / 4.0);
    }

    @PyFunction
    Object getdefaulttimeout() {
        return preset < 0 ? PyNone.NONE : (Object) (preset / 1e9);
    }

    @PyFunction("setdefaulttimeout(timeout, /)")
    void setdefaulttimeout(Interp in, Object value) {
        preset = timeout(in, value);
    }

    @PyFunction("close(fd, /)")
    static void close(Interp in, long number) {
        DescriptorCalls.of(in).close(number);
    }

    @PyFunction("dup(fd, /)")
    static long dup(Interp in, long number) {
        Descriptors descriptors = DescriptorCalls.of(in);
        return descriptors.add(descriptors.at(number));
    }

    /// A pair of connected local sockets.
    @PyFunction("socketpair(family=1, type=1, proto=0, /)")
    static Object socketpair(Interp in, long family, long type, long protocol) {
        if (family != NetSocket.UNIX || (type & 0xF) != NetSocket.STREAM) {
            throw HostErrors.number(95, null);
        }
        Descriptors descriptors = DescriptorCalls.of(in);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(null);
            UnixDomainSocketAddress place = (UnixDomainSocketAddress) server.getLocalAddress();
            SocketChannel one = SocketChannel.open(place);
            SocketChannel other = server.accept();
            Files.deleteIfExists(place.getPath());
            return new PyTuple(object(in, descriptors, one), object(in, descriptors, other));
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    private static Object object(Interp in, Descriptors descriptors, SocketChannel channel)
            throws IOException {
        long number = descriptors.add(new NetSocket(NetSocket.UNIX, channel));
        return in.call(PySocket.TYPE, -1L, -1L, -1L, number);
    }
}
