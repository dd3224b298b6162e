package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The functions of module `_socket` about names, addresses and byte order.
@PyModule("_socket#names")
public final class SocketNames {
    private static final Map<String, Long> SERVICES =
            Map.ofEntries(
                    Map.entry("echo", 7L),
                    Map.entry("ftp", 21L),
                    Map.entry("ssh", 22L),
                    Map.entry("telnet", 23L),
                    Map.entry("smtp", 25L),
                    Map.entry("domain", 53L),
                    Map.entry("http", 80L),
                    Map.entry("pop3", 110L),
                    Map.entry("ntp", 123L),
                    Map.entry("imap2", 143L),
                    Map.entry("ldap", 389L),
                    Map.entry("https", 443L),
                    Map.entry("imaps", 993L),
                    Map.entry("pop3s", 995L));

    public SocketNames(Interp in) {}

    private static InetAddress[] lookUp(Interp in, String host) {
        try {
            return Blocking.<InetAddress[], UnknownHostException>released(
                    in, () -> InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            throw SocketModule.nameError(in, -2, "Name or service not known");
        }
    }

    private static long port(Interp in, Object service) {
        if (service == PyNone.NONE) {
            return 0;
        }
        Object plain = Numbers.integer(service);
        if (plain != null) {
            return Args.toLong(in, plain) & 0xFFFF;
        }
        String text = SocketAddresses.hostText(service);
        if (text.matches("[0-9]{1,9}")) {
            return Long.parseLong(text) & 0xFFFF;
        }
        Long known = SERVICES.get(text);
        if (known == null) {
            throw SocketModule.nameError(in, -8, "Servname not supported for ai_socktype");
        }
        return known;
    }

    @PyFunction("getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)")
    static Object getaddrinfo(
            Interp in,
            Object host,
            Object service,
            long family,
            long type,
            long proto,
            long flags) {
        long port = port(in, service);
        List<InetAddress> addresses = new ArrayList<>();
        String text = host == PyNone.NONE ? "" : SocketAddresses.hostText(host);
        boolean passive = (flags & 1) != 0;
        if (text.isEmpty()) {
            addresses.addAll(List.of(lookUp(in, passive ? "0.0.0.0" : "127.0.0.1")));
            addresses.addAll(List.of(lookUp(in, passive ? "::" : "::1")));
        } else {
            if ((flags & 4) != 0 && !text.matches("[0-9.]+|[0-9a-fA-F:.%]*:.*")) {
                throw SocketModule.nameError(in, -2, "Name or service not known");
            }
            addresses.addAll(List.of(lookUp(in, text)));
        }
        PyList found = new PyList();
        for (InetAddress address : addresses) {
            long own = address instanceof Inet6Address ? NetSocket.INET6 : NetSocket.INET;
            if (family != 0 && family != own) {
                continue;
            }
            Object place =
                    SocketAddresses.shown(new InetSocketAddress(address, (int) port), (int) own);
            String name = (flags & 2) != 0 && found.asList().isEmpty() ? text : "";
            long[][] kinds = {{1, 6}, {2, 17}, {3, 0}};
            for (long[] kind : kinds) {
                if ((type == 0 || type == kind[0]) && (proto == 0 || proto == kind[1])) {
                    found.append(new PyTuple(own, kind[0], kind[1], Text.of(name), place));
                }
            }
        }
        if (found.asList().isEmpty()) {
            throw SocketModule.nameError(in, -9, "Address family for hostname not supported");
        }
        return found;
    }

    @PyFunction("gethostbyname(host, /)")
    static Object gethostbyname(Interp in, Object host) {
        for (InetAddress one : lookUp(in, SocketAddresses.hostText(host))) {
            if (!(one instanceof Inet6Address)) {
                return Text.of(one.getHostAddress());
            }
        }
        throw SocketModule.nameError(in, -2, "Name or service not known");
    }

    @PyFunction("gethostbyname_ex(host, /)")
    static Object gethostbynameEx(Interp in, Object host) {
        return new PyTuple(host, new PyList(), new PyList(gethostbyname(in, host)));
    }

    @PyFunction("gethostbyaddr(host, /)")
    static Object gethostbyaddr(Interp in, Object host) {
        InetAddress address = lookUp(in, SocketAddresses.hostText(host))[0];
        String name = Blocking.released(in, address::getCanonicalHostName);
        return new PyTuple(
                Text.of(name), new PyList(), new PyList(Text.of(SocketAddresses.text(address))));
    }

    @PyFunction
    static Object gethostname() {
        try {
            return Text.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @PyFunction("getnameinfo(sockaddr, flags, /)")
    static Object getnameinfo(Interp in, Object address, long flags) {
        Object[] items = ((PyTuple) address).items();
        InetAddress host = lookUp(in, SocketAddresses.hostText(items[0]))[0];
        String name =
                (flags & 1) != 0
                        ? SocketAddresses.text(host)
                        : Blocking.released(in, host::getCanonicalHostName);
        long port = Args.toLong(in, items[1]);
        String service =
                SERVICES.entrySet().stream()
                        .filter(e -> e.getValue() == port && (flags & 2) == 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(String.valueOf(port));
        return new PyTuple(Text.of(name), Text.of(service));
    }

    @PyFunction("getservbyname(servicename, protocolname=None, /)")
    static long getservbyname(String name, Object protocol) {
        Long port = SERVICES.get(name);
        if (port == null) {
            throw Errors.of(
                    dev.pytool.interpreter.object.ExceptionTypes.OS_ERROR,
                    "service/proto not found");
        }
        return port;
    }

    @PyFunction("getservbyport(port, protocolname=None, /)")
    static Object getservbyport(long port, Object protocol) {
        return SERVICES.entrySet().stream()
                .filter(e -> e.getValue() == port)
                .map(e -> Text.of(e.getKey()))
                .findFirst()
                .orElseThrow(() ->
                        Errors.of(
                                dev.pytool.interpreter.object.ExceptionTypes.OS_ERROR,
                                "port/proto not found"));
    }

    private static long sixteen(long value, String name) {
        if (value < 0) {
            throw Errors.overflow(
                    name + ": can't convert negative Python int to C 16-bit unsigned integer");
        }
        if (value > 0xFFFF) {
            throw Errors.overflow(
                    name + ": Python int too large to convert to C 16-bit unsigned integer");
        }
        return Short.toUnsignedLong(Short.reverseBytes((short) value));
    }

    @PyFunction("htons(integer, /)")
    static long htons(long value) {
        return sixteen(value, "htons");
    }

    @PyFunction("ntohs(integer, /)")
    static long ntohs(long value) {
        return sixteen(value, "ntohs");
    }

    @PyFunction("htonl(integer, /)")
    static long htonl(long value) {
        if (value < 0 || value > 0xFFFFFFFFL) {
            throw Errors.overflow("int larger than 32 bits");
        }
        return Integer.toUnsignedLong(Integer.reverseBytes((int) value));
    }

    @PyFunction("ntohl(integer, /)")
    static long ntohl(long value) {
        return htonl(value);
    }

    /// The four bytes of an IPv4 address; `null` for other text.
    private static byte[] four(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            return null;
        }
        byte[] bytes = new byte[4];
        String[] parts = text.split("\\.");
        for (int i = 0; i < 4; i++) {
            int part = Integer.parseInt(parts[i]);
            if (part > 255) {
                return null;
            }
            bytes[i] = (byte) part;
        }
        return bytes;
    }

    @PyFunction("inet_aton(ip_addr, /)")
    static Object inet_aton(String text) {
        byte[] bytes = four(text);
        if (bytes == null) {
            throw illegal("illegal IP address string passed to inet_aton");
        }
        return new PyBytes(bytes);
    }

    private static dev.pytool.interpreter.object.PyException illegal(String message) {
        return Errors.of(dev.pytool.interpreter.object.ExceptionTypes.OS_ERROR, message);
    }

    @PyFunction("inet_ntoa(packed_ip, /)")
    static Object inet_ntoa(Interp in, Object packed) {
        byte[] bytes = PyBytes.bytesOf(in, packed);
        if (bytes.length != 4) {
            throw illegal("packed IP wrong length");
        }
        return inet_ntop(in, NetSocket.INET, packed);
    }

    @PyFunction("inet_pton(address_family, ip_string, /)")
    static Object inet_pton(long family, String text) {
        byte[] bytes = null;
        if (family == NetSocket.INET) {
            bytes = four(text);
        } else if (family == NetSocket.INET6) {
            if (text.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                try {
                    bytes = sixteenBytes(InetAddress.getByName(text).getAddress());
                } catch (UnknownHostException e) {
                    bytes = null;
                }
            }
        } else {
            throw HostErrors.number(97, null);
        }
        if (bytes == null) {
            throw illegal("illegal IP address string passed to inet_pton");
        }
        return new PyBytes(bytes);
    }

    /// Java shortens an IPv6 address that stands for an IPv4 one.
    private static byte[] sixteenBytes(byte[] bytes) {
        if (bytes.length == 16) {
            return bytes;
        }
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return mapped;
    }

    @PyFunction("inet_ntop(address_family, packed_ip, /)")
    static Object inet_ntop(Interp in, long family, Object packed) {
        byte[] bytes = PyBytes.bytesOf(in, packed);
        if (family != NetSocket.INET && family != NetSocket.INET6) {
            throw Errors.value("unknown address family " + family);
        }
        if (bytes.length != (family == NetSocket.INET ? 4 : 16)) {
            throw Errors.value("invalid length of packed IP address string");
        }
        if (family == NetSocket.INET6) {
            return Text.of(shortForm(bytes));
        }
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            text.append(text.isEmpty() ? "" : ".").append(b & 0xFF);
        }
        return Text.of(text.toString());
    }

    /// An IPv6 address with its longest run of zero groups left out (RFC 5952).
    static String shortForm(byte[] bytes) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
        }
        int best = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > length) {
                best = i;
                length = end - i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == best) {
                text.append("::");
                i += length - 1;
            } else {
                boolean first = text.isEmpty() || text.charAt(text.length() - 1) == ':';
                text.append(first ? "" : ":").append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }
}
