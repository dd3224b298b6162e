package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.ArrayList;
import java.util.List;

/// Module `select`.
@PyModule("select")
public final class SelectModule {
    public SelectModule(Interp in) {}

    @PyConstant("error")
    static Object error() {
        return ExceptionTypes.OS_ERROR;
    }

    @PyConstant("PIPE_BUF")
    static final long PIPE_BUFFER = 4096;

    @PyConstant("POLLIN")
    static final long POLL_IN = Watch.IN;

    @PyConstant("POLLPRI")
    static final long POLL_PRIORITY = Watch.PRIORITY;

    @PyConstant("POLLOUT")
    static final long POLL_OUT = Watch.OUT;

    @PyConstant("POLLERR")
    static final long POLL_ERROR = 8;

    @PyConstant("POLLHUP")
    static final long POLL_HANG_UP = 16;

    @PyConstant("POLLNVAL")
    static final long POLL_INVALID = Watch.INVALID;

    @PyConstant("EPOLLIN")
    static final long EPOLL_IN = Watch.IN;

    @PyConstant("EPOLLPRI")
    static final long EPOLL_PRIORITY = Watch.PRIORITY;

    @PyConstant("EPOLLOUT")
    static final long EPOLL_OUT = Watch.OUT;

    @PyConstant("EPOLLERR")
    static final long EPOLL_ERROR = 8;

    @PyConstant("EPOLLHUP")
    static final long EPOLL_HANG_UP = 16;

    @PyConstant("EPOLLRDHUP")
    static final long EPOLL_PEER_HANG_UP = 0x2000;

    @PyConstant("EPOLLONESHOT")
    static final long EPOLL_ONE_SHOT = 1L << 30;

    @PyConstant("EPOLLET")
    static final long EPOLL_EDGE = 1L << 31;

    @PyConstant("EPOLL_CLOEXEC")
    static final long EPOLL_CLOSE = 02000000;

    @PyFunction
    static Object poll(Interp in) {
        return new PyPoll(DescriptorCalls.of(in));
    }

    /// A timeout in seconds as nanoseconds; -1 for None.
    static long nanos(Interp in, Object timeout) {
        if (timeout == PyNone.NONE) {
            return -1;
        }
        double seconds = Args.toDouble(in, timeout);
        if (Double.isNaN(seconds)) {
            throw Errors.value("Invalid value NaN (not a number)");
        }
        return (long) Math.min(Math.ceil(seconds * 1e9), Long.MAX_VALUE / 4.0);
    }

    @PyFunction("select(rlist, wlist, xlist, timeout=None, /)")
    static Object select(
            Interp in, Object reads, Object writes, Object exceptions, Object timeout) {
        long nanos = nanos(in, timeout);
        if (timeout != PyNone.NONE && nanos < 0) {
            throw Errors.value("timeout must be non-negative");
        }
        List<Readiness.Interest> interests = new ArrayList<>();
        List<Object> readers = add(in, reads, Readiness.READ, interests);
        List<Object> writers = add(in, writes, Readiness.WRITE, interests);
        add(in, exceptions, 0, interests);
        Readiness.await(in, interests, nanos);
        return new PyTuple(
                ready(readers, interests, 0),
                ready(writers, interests, readers.size()),
                new PyList());
    }

    private static List<Object> add(
            Interp in, Object files, int wanted, List<Readiness.Interest> interests) {
        List<Object> all = in.listOf(files);
        Descriptors descriptors = DescriptorCalls.of(in);
        for (Object file : all) {
            interests.add(new Readiness.Interest(descriptors.at(Watch.number(in, file)), wanted));
        }
        return all;
    }

    private static PyList ready(List<Object> files, List<Readiness.Interest> interests, int from) {
        PyList found = new PyList();
        for (int i = 0; i < files.size(); i++) {
            if (interests.get(from + i).ready != 0) {
                found.append(files.get(i));
            }
        }
        return found;
    }
}
