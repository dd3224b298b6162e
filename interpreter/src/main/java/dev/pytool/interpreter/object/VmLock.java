package dev.pytool.interpreter.object;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// The lock whoever runs Python code holds. Fair, so that the one who waits longest comes next; its
/// owner gives way at a safe point once it held the lock for a switch interval.
public final class VmLock {
    private final ReentrantLock lock = new ReentrantLock(true);
    private volatile long interval = TimeUnit.MILLISECONDS.toNanos(5);
    private long since;

    public void lock() {
        lock.lock();
        since = System.nanoTime();
    }

    public void unlock() {
        lock.unlock();
    }

    /// Whether somebody waits and the owner's time is over.
    boolean isDue() {
        return lock.hasQueuedThreads() && System.nanoTime() - since > interval;
    }

    /// Lets the next one in the queue run.
    void pass() {
        unlock();
        lock();
    }

    /// The switch interval in nanoseconds.
    public long interval() {
        return interval;
    }

    public void setInterval(long nanos) {
        interval = nanos;
    }
}
