package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// How long to wait for a lock.
final class Timeouts {
    /// The longest timeout in seconds that Python accepts.
    static final double LONGEST = 9223372036.0;

    private Timeouts() {}

    /// The arguments of `acquire` as nanoseconds: 0 not to wait at all, -1 for ever.
    static long nanos(Interp in, boolean blocking, Object timeout) {
        double seconds = Args.toDouble(in, timeout);
        if (!blocking) {
            if (seconds != -1) {
                throw Errors.value("can't specify a timeout for a non-blocking call");
            }
            return 0;
        }
        if (seconds < 0 && seconds != -1) {
            throw Errors.value("timeout value must be a non-negative number");
        }
        if (seconds > LONGEST) {
            throw Errors.overflow("timeout value is too large");
        }
        return seconds < 0 ? -1 : (long) (seconds * 1e9);
    }

    /// Takes the permit; false where the time ran out.
    static boolean acquire(Interp in, Semaphore free, long nanos) {
        if (free.tryAcquire()) {
            return true;
        }
        return nanos != 0
                && Blocking.await(
                        in,
                        nanos,
                        left -> {
                            if (left < 0) {
                                free.acquire();
                                return true;
                            }
                            return free.tryAcquire(left, TimeUnit.NANOSECONDS);
                        });
    }
}
