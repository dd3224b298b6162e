package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.BufferLike;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyTuple;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;

/// Addresses as Python writes them: a pair for IPv4, four items for IPv6, a path for local sockets.
final class SocketAddresses {
    private SocketAddresses() {}

    static SocketAddress parse(Interp in, NetSocket socket, Object address, String function) {
        if (socket.family == NetSocket.UNIX) {
            return UnixDomainSocketAddress.of(Disk.text(in, address));
        }
        boolean six = socket.family == NetSocket.INET6;
        String name = six ? "AF_INET6" : "AF_INET";
        if (!(address instanceof PyTuple pair)) {
            throw Errors.type(
                    function
                            + "(): "
                            + name
                            + " address must be tuple, not "
                            + PyClass.of(address).name());
        }
        Object[] items = pair.items();
        if (six ? items.length < 2 || items.length > 4 : items.length != 2) {
            throw Errors.type(
                    six
                            ? "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])"
                            : "AF_INET address must be a pair (host, port)");
        }
        long port = Args.toLong(in, items[1]);
        if (port < 0 || port > 65535) {
            throw Errors.overflow(function + "(): port must be 0-65535.");
        }
        return new InetSocketAddress(host(in, items[0], six), (int) port);
    }

    static String hostText(Object host) {
        if (Text.is(host)) {
            return Text.java(Text.plain(host));
        }
        if (host instanceof PyBytes || host instanceof BufferLike) {
            return new String(
                    ((PyBytes) host).bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        throw Errors.type("str, bytes or bytearray expected, not " + PyClass.of(host).name());
    }

    private static InetAddress host(Interp in, Object host, boolean six) {
        String text = hostText(host);
        try {
            if (text.isEmpty()) {
                return InetAddress.getByName(six ? "::" : "0.0.0.0");
            }
            if (text.equals("<broadcast>")) {
                return InetAddress.getByName("255.255.255.255");
            }
            for (InetAddress one : InetAddress.getAllByName(text)) {
                if (one instanceof Inet6Address == six) {
                    return one;
                }
            }
            throw SocketModule.nameError(in, -9, "Address family for hostname not supported");
        } catch (UnknownHostException e) {
            throw SocketModule.nameError(in, -2, "Name or service not known");
        }
    }

    /// The Python form of an address.
    static Object shown(SocketAddress address, int family) {
        if (address instanceof InetSocketAddress internet) {
            InetAddress host = internet.getAddress();
            Object text = Text.of(text(host));
            return family == NetSocket.INET6
                    ? new PyTuple(text, (long) internet.getPort(), 0L, 0L)
                    : new PyTuple(text, (long) internet.getPort());
        }
        if (address instanceof UnixDomainSocketAddress local) {
            return Text.of(local.getPath().toString());
        }
        return family == NetSocket.INET6
                ? new PyTuple("::", 0L, 0L, 0L)
                : family == NetSocket.UNIX ? "" : new PyTuple("0.0.0.0", 0L);
    }

    /// An address as text, IPv6 in the short form of RFC 5952.
    static String text(InetAddress host) {
        if (!(host instanceof Inet6Address)) {
            return host.getHostAddress();
        }
        return SocketNames.shortForm(host.getAddress());
    }
}
