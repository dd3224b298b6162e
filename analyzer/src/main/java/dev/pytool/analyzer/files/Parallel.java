package dev.pytool.analyzer.files;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on many items at once and hands the results over in the items' order, so that output does
/// not depend on timing.
public final class Parallel {
    /// Enough for the deepest code that the parser accepts; reserved, not used, until something
    /// nests that deep.
    private static final long STACK = 64L << 20;

    private Parallel() {}

    /// Applies `work` to each item on up to `jobs` threads; the calling thread passes the results
    /// to `sink` in order. The first exception of `work` in that order is thrown again here, after
    /// which no further item is begun.
    public static <T, R> void inOrder(
            List<T> items, int jobs, Function<T, R> work, Consumer<R> sink) {
        int threads = Math.min(jobs, items.size());
        if (threads <= 1) {
            for (T item : items) {
                sink.accept(work.apply(item));
            }
            return;
        }
        new Run<>(items, work).with(threads, sink);
    }

    private static final class Run<T, R> {
        private final List<T> items;
        private final Function<T, R> work;
        private final Object[] results;
        private final Throwable[] failures;
        private final boolean[] done;
        private final AtomicInteger next = new AtomicInteger();

        Run(List<T> items, Function<T, R> work) {
            this.items = items;
            this.work = work;
            results = new Object[items.size()];
            failures = new Throwable[items.size()];
            done = new boolean[items.size()];
        }

        @SuppressWarnings("unchecked") // Only work's results enter the array.
        void with(int threads, Consumer<R> sink) {
            for (int i = 0; i < threads; i++) {
                Thread thread = new Thread(null, this::run, "pytool-worker-" + i, STACK);
                thread.setDaemon(true);
                thread.start();
            }
            try {
                for (int i = 0; i < items.size(); i++) {
                    await(i);
                    if (failures[i] instanceof Error error) {
                        throw error;
                    } else if (failures[i] instanceof RuntimeException exception) {
                        throw exception;
                    }
                    sink.accept((R) results[i]);
                    results[i] = null;
                }
            } finally {
                next.set(items.size());
            }
        }

        private void run() {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                try {
                    results[i] = work.apply(items.get(i));
                } catch (RuntimeException | Error e) {
                    failures[i] = e;
                }
                synchronized (this) {
                    done[i] = true;
                    notifyAll();
                }
            }
        }

        private synchronized void await(int i) {
            while (!done[i]) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted while files are worked on", e);
                }
            }
        }
    }
}
