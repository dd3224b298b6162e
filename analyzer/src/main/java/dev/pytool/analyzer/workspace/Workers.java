package dev.pytool.analyzer.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/// The threads that analysis runs on. Their stacks are large, because types, expressions and chains
/// of imports nest deeply; untouched stack costs no memory.
public final class Workers implements AutoCloseable {
    private static final long STACK_BYTES = 512L << 20;

    private final ExecutorService pool;

    Workers(int threads) {
        ThreadFactory factory =
                work -> {
                    Thread thread = new Thread(null, work, "analysis", STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                };
        this.pool = Executors.newFixedThreadPool(Math.max(1, threads), factory);
    }

    /// Runs the work some time soon.
    public <T> Future<T> start(Callable<T> work) {
        return pool.submit(work);
    }

    /// Runs all and waits; results in the order of the tasks. Must not be called from a worker.
    ///
    /// @throws RuntimeException what the first failing task in that order threw
    public <T> List<T> all(List<Callable<T>> tasks) {
        List<Future<T>> started = new ArrayList<>();
        for (Callable<T> task : tasks) {
            started.add(pool.submit(task));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : started) {
            results.add(await(future));
        }
        return results;
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for analysis", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
