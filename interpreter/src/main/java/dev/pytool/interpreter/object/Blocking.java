package dev.pytool.interpreter.object;

/// Waiting: the machine's lock is free meanwhile, and signals are handled (PEP 475: a wait goes on
/// after a handler that does not raise).
public final class Blocking {
    private Blocking() {}

    /// One attempt to wait.
    @FunctionalInterface
    public interface Wait {
        /// Waits at most so long (negative: for ever); whether what was waited for came.
        boolean await(long nanos) throws InterruptedException;
    }

    /// Waits at most so many nanoseconds (negative: for ever); whether what was waited for came.
    public static boolean await(Interp in, long nanos, Wait wait) {
        Machine machine = in.machine();
        long end = System.nanoTime() + nanos;
        while (true) {
            if (machine.pending().blocks()) {
                machine.lock().unlock();
                try {
                    return wait.await(nanos < 0 ? -1 : Math.max(0, end - System.nanoTime()));
                } catch (InterruptedException e) {
                    // A posted call woke the main thread; it runs below, then the wait goes on.
                } finally {
                    machine.pending().unblocks();
                    machine.lock().lock();
                }
            }
            machine.pending().run(in);
        }
    }

    /// Runs Java code that may take long and needs no Python object, with the lock free.
    public static <T, E extends Exception> T released(Interp in, Action<T, E> action) throws E {
        in.machine().lock().unlock();
        try {
            return action.run();
        } finally {
            in.machine().lock().lock();
        }
    }

    /// Java code with a result.
    @FunctionalInterface
    public interface Action<T, E extends Exception> {
        T run() throws E;
    }
}
