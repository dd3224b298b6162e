package dev.pytool.interpreter.host;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.modules.Record;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.io.IOException;
import java.util.List;

/// The functions of module `posix` about processes. Nothing forks: `fork` and the `exec` family are
/// missing.
@PyModule("posix#processes")
public final class ProcessCalls {
    private final PosixModule posix;

    public ProcessCalls(Interp in) {
        posix = NativeModules.state(in, "posix", PosixModule.class);
    }

    @PyConstant("WNOHANG")
    static final long NO_HANG = 1;

    @PyConstant("WUNTRACED")
    static final long UNTRACED = 2;

    @PyConstant("WCONTINUED")
    static final long CONTINUED = 8;

    @PyConstant("times_result")
    static Object timesResult() {
        return TIMES;
    }

    private static final PyClass TIMES =
            Record.type("posix.times_result", "user system children_user children_system elapsed");

    @PyFunction("waitpid($module, pid, options, /)")
    Object waitpid(Interp in, long pid, long options) {
        long[] ended = posix.children().await(in, pid, (options & NO_HANG) == 0);
        return new PyTuple(ended[0], ended[1]);
    }

    @PyFunction
    Object wait(Interp in) {
        return waitpid(in, -1, 0);
    }

    @PyFunction("waitstatus_to_exitcode($module, /, status)")
    static long waitstatus_to_exitcode(long status) {
        if ((status & 0x7F) == 0) {
            return status >> 8 & 0xFF;
        }
        if ((status & 0xFF) == 0x7F) {
            throw Errors.value("process stopped by delivery of signal " + (status >> 8 & 0xFF));
        }
        return -(status & 0x7F);
    }

    @PyFunction("WIFEXITED($module, /, status)")
    static boolean exited(long status) {
        return (status & 0x7F) == 0;
    }

    @PyFunction("WEXITSTATUS($module, /, status)")
    static long exitStatus(long status) {
        return status >> 8 & 0xFF;
    }

    @PyFunction("WIFSIGNALED($module, /, status)")
    static boolean signaled(long status) {
        return (status & 0x7F) != 0 && (status & 0xFF) != 0x7F;
    }

    @PyFunction("WTERMSIG($module, /, status)")
    static long signal(long status) {
        return status & 0x7F;
    }

    @PyFunction("WIFSTOPPED($module, /, status)")
    static boolean stopped(long status) {
        return (status & 0xFF) == 0x7F;
    }

    @PyFunction("WSTOPSIG($module, /, status)")
    static long stopSignal(long status) {
        return status >> 8 & 0xFF;
    }

    @PyFunction("WIFCONTINUED($module, /, status)")
    static boolean continued(long status) {
        return status == 0xFFFF;
    }

    @PyFunction("WCOREDUMP($module, status, /)")
    static boolean dumped(long status) {
        return (status & 0x80) != 0;
    }

    @PyFunction("kill($module, pid, signal, /)")
    void kill(Interp in, long pid, long signal) {
        if (signal < 0 || signal >= SignalNumbers.COUNT) {
            throw HostErrors.number(22, null);
        }
        if (pid == ProcessHandle.current().pid()) {
            NativeModules.state(in, "_signal", SignalModule.class).send(in, (int) signal);
            return;
        }
        Process child = posix.children().process(pid).orElse(null);
        if (child != null && !child.isAlive()) {
            return;
        }
        if (child != null && signal == SignalNumbers.KILL) {
            child.destroyForcibly();
        } else if (child != null && signal == SignalNumbers.TERMINATE) {
            child.destroy();
        } else {
            send(in, pid, signal);
        }
    }

    @PyFunction("killpg($module, pgid, signal, /)")
    void killpg(Interp in, long group, long signal) {
        send(in, -group, signal);
    }

    /// Other signals and processes that are no children go through the shell's `kill`.
    private void send(Interp in, long pid, long signal) {
        if (shell(in, "kill -" + signal + " -- " + pid + " 2>/dev/null") != 0) {
            boolean exists = ProcessHandle.of(Math.abs(pid)).isPresent();
            throw HostErrors.number(exists ? 1 : 3, null);
        }
    }

    private long shell(Interp in, String command) {
        try {
            long pid =
                    new ChildStart(in, posix)
                            .start(List.of("/bin/sh", "-c", command), posix.disk().folder(), null);
            return posix.children().await(in, pid, true)[1];
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }

    @PyFunction("system($module, /, command)")
    long system(Interp in, Object command) {
        return shell(in, Disk.text(in, command));
    }

    @PyFunction
    static Object times() {
        double cpu =
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(d -> d.toNanos() / 1e9)
                        .orElse(0.0);
        return new PyTuple(TIMES, new Object[] {cpu, 0.0, 0.0, 0.0, System.nanoTime() / 1e9});
    }
}
