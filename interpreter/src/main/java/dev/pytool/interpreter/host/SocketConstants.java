package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyModule;

/// The numbers of module `_socket`, as Linux has them.
@PyModule("_socket#constants")
public final class SocketConstants {
    private static final String NUMBERS =
            "AF_UNSPEC=0 AF_UNIX=1 AF_INET=2 AF_INET6=10 SOCK_STREAM=1 SOCK_DGRAM=2 SOCK_RAW=3 "
                    + "SOCK_NONBLOCK=2048 SOCK_CLOEXEC=524288 SOL_SOCKET=1 SO_DEBUG=1 SO_REUSEADDR=2 SO_TYPE=3 "
                    + "SO_ERROR=4 SO_DONTROUTE=5 SO_BROADCAST=6 SO_SNDBUF=7 SO_RCVBUF=8 SO_KEEPALIVE=9 "
                    + "SO_OOBINLINE=10 SO_LINGER=13 SO_REUSEPORT=15 SO_RCVTIMEO=20 SO_SNDTIMEO=21 SO_ACCEPTCONN=30 "
                    + "SO_PROTOCOL=38 SO_DOMAIN=39 SOMAXCONN=4096 SHUT_RD=0 SHUT_WR=1 SHUT_RDWR=2 MSG_OOB=1 "
                    + "MSG_PEEK=2 MSG_DONTROUTE=4 MSG_WAITALL=256 MSG_DONTWAIT=64 MSG_NOSIGNAL=16384 MSG_TRUNC=32 "
                    + "IPPROTO_IP=0 IPPROTO_ICMP=1 IPPROTO_TCP=6 IPPROTO_UDP=17 IPPROTO_IPV6=41 IPPROTO_RAW=255 "
                    + "SOL_IP=0 SOL_TCP=6 SOL_UDP=17 TCP_NODELAY=1 TCP_MAXSEG=2 TCP_KEEPIDLE=4 TCP_KEEPINTVL=5 "
                    + "TCP_KEEPCNT=6 TCP_USER_TIMEOUT=18 IPV6_V6ONLY=26 IPV6_UNICAST_HOPS=16 IPV6_JOIN_GROUP=20 "
                    + "IP_TTL=2 IP_TOS=1 IP_MULTICAST_TTL=33 IP_MULTICAST_LOOP=34 IP_ADD_MEMBERSHIP=35 "
                    + "IP_DROP_MEMBERSHIP=36 INADDR_ANY=0 INADDR_BROADCAST=4294967295 INADDR_LOOPBACK=2130706433 "
                    + "INADDR_NONE=4294967295 AI_PASSIVE=1 AI_CANONNAME=2 AI_NUMERICHOST=4 AI_NUMERICSERV=1024 "
                    + "AI_ADDRCONFIG=32 AI_V4MAPPED=8 AI_ALL=16 EAI_AGAIN=-3 EAI_BADFLAGS=-1 EAI_FAIL=-4 "
                    + "EAI_FAMILY=-6 EAI_MEMORY=-10 EAI_NODATA=-5 EAI_NONAME=-2 EAI_SERVICE=-8 EAI_SOCKTYPE=-7 "
                    + "NI_NUMERICHOST=1 NI_NUMERICSERV=2 NI_NOFQDN=4 NI_NAMEREQD=8 NI_DGRAM=16 NI_MAXHOST=1025 "
                    + "NI_MAXSERV=32";

    public SocketConstants(Interp in) {}

    /// Enters all numbers; the answer is one of them.
    @PyConstant("AF_INET")
    static long all(Interp in) {
        PyModuleObject module = (PyModuleObject) in.machine().modules().get("_socket");
        for (String one : NUMBERS.split(" ")) {
            int equals = one.indexOf('=');
            module.put(
                    one.substring(0, equals).intern(), Long.parseLong(one.substring(equals + 1)));
        }
        return NetSocket.INET;
    }
}
