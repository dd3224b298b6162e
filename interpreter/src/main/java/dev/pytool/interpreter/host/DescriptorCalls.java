package dev.pytool.interpreter.host;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.IOException;

/// The functions of module `posix` that take file descriptors.
@PyModule("posix#descriptors")
public final class DescriptorCalls {
    private final Descriptors descriptors;

    public DescriptorCalls(Interp in) {
        descriptors = of(in);
    }

    /// The machine's table of file descriptors.
    static Descriptors of(Interp in) {
        return NativeModules.state(in, "posix", PosixModule.class).disk().descriptors();
    }

    @PyFunction("close($module, /, fd)")
    void close(long number) {
        descriptors.close(number);
    }

    @PyFunction("closerange($module, fd_low, fd_high, /)")
    void closerange(long low, long high) {
        for (long number = low; number < Math.min(high, 1 << 16); number++) {
            if (descriptors.isOpen(number)) {
                descriptors.close(number);
            }
        }
    }

    @PyFunction("read($module, fd, length, /)")
    Object read(Interp in, long number, long length) {
        if (length < 0) {
            throw HostErrors.number(22, null);
        }
        try {
            return new PyBytes(descriptors.at(number).read(in, (int) Math.min(length, 1 << 30)));
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("write($module, fd, data, /)")
    long write(Interp in, long number, Object data) {
        byte[] bytes = PyBytes.bytesOf(in, data);
        try {
            return descriptors.at(number).write(in, bytes);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("lseek($module, fd, position, whence, /)")
    long lseek(long number, long position, long whence) {
        try {
            long at = descriptors.at(number).seek(position, (int) whence);
            if (at < 0) {
                throw HostErrors.number(22, null);
            }
            return at;
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("fstat($module, /, fd)")
    Object fstat(long number) {
        Descriptor descriptor = descriptors.at(number);
        try {
            return descriptor instanceof OpenFile file
                    ? StatResult.of(file.path(), true)
                    : StatResult.ofKind(descriptor.kind());
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("ftruncate($module, fd, length, /)")
    void ftruncate(long number, long length) {
        if (!(descriptors.at(number) instanceof OpenFile file)) {
            throw HostErrors.number(22, null);
        }
        try {
            file.resize(length);
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("fsync($module, /, fd)")
    void fsync(long number) {
        try {
            if (descriptors.at(number) instanceof OpenFile file
                    && file.bytes() instanceof java.nio.channels.FileChannel channel) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction
    Object pipe() {
        try {
            Descriptor[] ends = PipeEnd.open();
            return new PyTuple((long) descriptors.add(ends[0]), (long) descriptors.add(ends[1]));
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("pipe2($module, flags, /)")
    Object pipe2(long flags) {
        PyTuple both = (PyTuple) pipe();
        if ((flags & 04000) != 0) {
            for (Object number : both.items()) {
                descriptors.at((Long) number).setBlocking(false);
            }
        }
        return both;
    }

    @PyFunction("dup($module, fd, /)")
    long dup(long number) {
        return descriptors.add(descriptors.at(number));
    }

    @PyFunction("dup2($module, /, fd, fd2, inheritable=True)")
    long dup2(long number, long other, Object inheritable) {
        Descriptor descriptor = descriptors.at(number);
        if (other < 0) {
            throw HostErrors.number(9, null);
        }
        if (number != other) {
            descriptors.put((int) other, descriptor);
        }
        return other;
    }

    @PyFunction("get_blocking($module, fd, /)")
    boolean get_blocking(long number) {
        return descriptors.at(number).isBlocking();
    }

    @PyFunction("set_blocking($module, fd, blocking, /)")
    void set_blocking(long number, boolean blocking) {
        descriptors.at(number).setBlocking(blocking);
    }

    @PyFunction("get_inheritable($module, fd, /)")
    boolean get_inheritable(long number) {
        descriptors.at(number);
        return number < 3;
    }

    @PyFunction("set_inheritable($module, fd, inheritable, /)")
    void set_inheritable(long number, Object inheritable) {
        descriptors.at(number);
    }

    @PyFunction("device_encoding($module, /, fd)")
    static Object device_encoding(long number) {
        return PyNone.NONE;
    }

    @PyFunction("get_terminal_size($module, fd=1, /)")
    static Object get_terminal_size(long number) {
        throw Errors.os(25, HostErrors.text(25), null);
    }
}
