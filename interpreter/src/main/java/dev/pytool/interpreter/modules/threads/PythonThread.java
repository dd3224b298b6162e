package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Machine;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyTuple;

/// One thread: its Java thread, which always is a daemon: who waits for whom at the end is decided
/// in Python.
final class PythonThread {
    private static final long STACK = 1L << 28;

    private final Machine machine;
    private final Object function;
    private final Object[] values;
    private final String[] names;
    private final PyThreadHandle handle;

    PythonThread(
            Machine machine, Object function, PyTuple given, PyDict named, PyThreadHandle handle) {
        this.machine = machine;
        this.function = function;
        this.handle = handle;
        Object[] positional = given.items();
        Object[] all = java.util.Arrays.copyOf(positional, positional.length + named.size());
        names = named.size() == 0 ? Args.NO_NAMES : new String[named.size()];
        int at = 0;
        for (Object[] entry : named.entryArray()) {
            names[at] = Text.java(entry[0]);
            all[positional.length + at++] = entry[1];
        }
        values = all;
    }

    /// Starts the thread; the answer is its identity.
    long start() {
        Thread thread = new Thread(null, this::run, "python", STACK);
        thread.setDaemon(true);
        handle.identify(thread.threadId());
        thread.start();
        return thread.threadId();
    }

    private void run() {
        Interp in = new Interp(machine);
        machine.lock().lock();
        try {
            machine.threads().enter(in);
            in.call(function, values, names);
        } catch (PyException e) {
            if (!e.is(ExceptionTypes.SYSTEM_EXIT)) {
                Failures.unraisable(
                        in, e.value(), "Exception ignored in thread started by", function);
            }
        } finally {
            machine.threads().leave();
            handle.done();
            machine.lock().unlock();
        }
    }
}
