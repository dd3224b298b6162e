package dev.pytool.analyzer.scope;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/// Guards a recursive walk: a tree deeper than usual is walked again on a thread with a large
/// stack, and one deeper than that stack holds loses what lies below.
public final class Depth {
    private static final int USUAL = 400;
    private static final int MOST = 200_000;
    private static final long LARGE_STACK = 512L << 20;

    /// Ends the first attempt.
    private static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("deep tree", null, false, false);
        }
    }

    private final int limit;
    private int depth;

    private Depth(int limit) {
        this.limit = limit;
    }

    /// Runs a walk; it may be run twice, and must begin anew each time.
    public static <T> T run(Function<Depth, T> walk) {
        try {
            return walk.apply(new Depth(USUAL));
        } catch (Exceeded e) {
            return onLargeStack(() -> walk.apply(new Depth(MOST)));
        }
    }

    private static <T> T onLargeStack(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "scope-deep", LARGE_STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Goes one level down. False where the walk must not go on.
    public boolean enter() {
        if (depth >= limit) {
            if (limit == USUAL) {
                throw new Exceeded();
            }
            return false;
        }
        depth++;
        return true;
    }

    public void leave() {
        depth--;
    }
}
