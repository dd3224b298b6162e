package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Blocking;
import dev.pytool.interpreter.object.Interp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The child processes nobody has waited for yet.
final class ChildProcesses {
    /// Signals whose number added to 128 is taken for a death by that signal: the JVM does not tell
    /// it from an exit status.
    private static final Set<Integer> DEADLY =
            Set.of(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    private static final int FAILED = 255 << 8;
    private static final long NEVER_STARTED = 1L << 22;

    private final ConcurrentSkipListMap<Long, Child> running = new ConcurrentSkipListMap<>();
    private long failures = NEVER_STARTED;

    /// A child; without a process where it could not be started.
    record Child(Optional<Process> process, List<Thread> copiers) {}

    /// Enters a started process; the answer is its number.
    long add(Process process, List<Thread> copiers) {
        running.put(process.pid(), new Child(Optional.of(process), copiers));
        return process.pid();
    }

    /// Enters a child that could not be started: its status is 255, as that of a failed `exec`.
    synchronized long addFailed() {
        running.put(++failures, new Child(Optional.empty(), List.of()));
        return failures;
    }

    Optional<Process> process(long pid) {
        Child child = running.get(pid);
        return child == null ? Optional.empty() : child.process();
    }

    /// Waits for a child (-1: any). Answers its number and status as `wait(2)` codes it, or two
    /// zeros where it still runs and the caller does not want to wait.
    long[] await(Interp in, long pid, boolean waits) {
        if (pid > 0 ? !running.containsKey(pid) : running.isEmpty()) {
            throw HostErrors.number(10, null);
        }
        Optional<Long> ended = ended(pid);
        if (ended.isEmpty() && !waits) {
            return new long[] {0, 0};
        }
        if (ended.isEmpty()) {
            Blocking.await(in, -1, left -> end(pid));
            ended = ended(pid);
        }
        long number = ended.orElseThrow(() -> HostErrors.number(10, null));
        Child child = running.remove(number);
        if (child == null) {
            throw HostErrors.number(10, null);
        }
        Blocking.await(
                in,
                -1,
                left -> {
                    for (Thread copier : child.copiers()) {
                        copier.join();
                    }
                    return true;
                });
        return new long[] {
            number, child.process().map(p -> status(p.exitValue())).orElse((long) FAILED)
        };
    }

    private Optional<Long> ended(long pid) {
        return running.entrySet().stream()
                .filter(e -> pid <= 0 || e.getKey() == pid)
                .filter(e -> e.getValue().process().map(p -> !p.isAlive()).orElse(true))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    private boolean end(long pid) throws InterruptedException {
        CompletableFuture<?>[] ends =
                running.entrySet().stream()
                        .filter(e -> pid <= 0 || e.getKey() == pid)
                        .flatMap(e -> e.getValue().process().stream())
                        .map(Process::onExit)
                        .toArray(CompletableFuture<?>[]::new);
        if (ends.length == 0) {
            return true;
        }
        try {
            CompletableFuture.anyOf(ends).get(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a process's end", e);
        }
        return true;
    }

    /// An exit value of the JVM as the status word of `wait(2)`.
    static long status(int exit) {
        return exit > 128 && DEADLY.contains(exit - 128) ? exit - 128 : (exit & 0xFF) << 8;
    }
}
