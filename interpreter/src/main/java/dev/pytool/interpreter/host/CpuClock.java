package dev.pytool.interpreter.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Processor time used, in nanoseconds. Linux tells it for each thread (`schedstat`, see
/// Documentation/scheduler/sched-stats.rst of the kernel); elsewhere the process's time stands in,
/// and where that is unknown too, the time that passed.
public final class CpuClock {
    private static final Path THREAD = Path.of("/proc/thread-self/schedstat");
    private static final Path THREADS = Path.of("/proc/self/task");

    private CpuClock() {}

    /// The calling thread's time.
    public static long ofThread() {
        long time = read(THREAD);
        return time >= 0 ? time : ofProcess();
    }

    /// All threads' time.
    public static long ofProcess() {
        long sum = 0;
        try (var tasks = Files.newDirectoryStream(THREADS)) {
            for (Path task : tasks) {
                sum += Math.max(0, read(task.resolve("schedstat")));
            }
        } catch (IOException e) {
            sum = 0;
        }
        if (sum > 0) {
            return sum;
        }
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseGet(System::nanoTime);
    }

    /// The first number of the file, or -1 where there is none.
    private static long read(Path file) {
        try {
            String text = Files.readString(file);
            return Long.parseLong(text.substring(0, text.indexOf(' ')));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return -1;
        }
    }
}
