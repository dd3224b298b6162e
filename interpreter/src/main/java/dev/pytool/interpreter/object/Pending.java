package dev.pytool.interpreter.object;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// What other threads and the operating system want the main thread to run: handlers of signals.
/// The main thread runs them at its next safe point; a blocking call of it is interrupted.
public final class Pending {
    private final ConcurrentLinkedQueue<Consumer<Interp>> calls = new ConcurrentLinkedQueue<>();
    private volatile boolean waiting;
    private Thread main;
    private boolean blocked;

    /// Makes the calling thread the main one.
    public synchronized void runsMain() {
        main = Thread.currentThread();
    }

    public boolean isMain() {
        return Thread.currentThread() == main;
    }

    /// The thread id of the main thread; 0 before it started.
    public synchronized long mainIdentity() {
        return main == null ? 0 : main.threadId();
    }

    /// Any thread may post.
    public synchronized void post(Consumer<Interp> call) {
        calls.add(call);
        waiting = true;
        if (blocked) {
            main.interrupt();
        }
    }

    public boolean isWaiting() {
        return waiting;
    }

    /// Runs what was posted, on the main thread only; what a call raises leaves here.
    void run(Interp in) {
        if (!isMain()) {
            return;
        }
        waiting = false;
        for (Consumer<Interp> call = calls.poll(); call != null; call = calls.poll()) {
            waiting = !calls.isEmpty();
            call.accept(in);
        }
    }

    /// Marks the start of a wait that a posted call is to interrupt; false where one waits already.
    synchronized boolean blocks() {
        if (isMain()) {
            if (waiting) {
                return false;
            }
            blocked = true;
        }
        return true;
    }

    /// The end of the wait; an interruption that came too late is forgotten.
    synchronized void unblocks() {
        if (isMain()) {
            blocked = false;
            Thread.interrupted();
        }
    }
}
