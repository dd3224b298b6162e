package dev.pytool.interpreter.object;

import dev.pytool.interpreter.host.Unwritten;
import dev.pytool.interpreter.imports.ImportState;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyModuleObject;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What all threads of one Python program share.
public final class Machine {
    private final VmLock lock = new VmLock();
    private final Pending pending = new Pending();
    private final ThreadTable threads = new ThreadTable();
    private final PyDict modules = new PyDict();
    private final ImportState imports;
    private final Unwritten unwritten = new Unwritten();
    private final Finalizers finalizers = new Finalizers();
    private final Path home;
    private final List<Object[]> exitCalls = new ArrayList<>();
    private final List<String> arguments;
    private final RunOptions options;
    private InputStream input = InputStream.nullInputStream();
    private OutputStream output = OutputStream.nullOutputStream();
    private OutputStream errors = OutputStream.nullOutputStream();
    private PyModuleObject sys;
    private PyModuleObject builtins;
    private volatile int recursionLimit = 1000;
    private volatile int instrumentation;
    private dev.pytool.interpreter.debug.Gate gate;

    /// @param home the distribution folder with `data/stdlib.zip`
    /// @param arguments what becomes `sys.argv`
    public Machine(Path home, List<String> arguments, RunOptions options) {
        this.home = home;
        this.options = options;
        this.arguments = List.copyOf(arguments);
        imports = new ImportState(home);
    }

    public RunOptions options() {
        return options;
    }

    public Path home() {
        return home;
    }

    public List<String> arguments() {
        return arguments;
    }

    /// Sets what descriptors 0, 1 and 2 stand for.
    public void useStreams(InputStream in, OutputStream out, OutputStream err) {
        input = in;
        output = out;
        errors = err;
    }

    public InputStream input() {
        return input;
    }

    public OutputStream output() {
        return output;
    }

    public OutputStream errors() {
        return errors;
    }

    /// The one lock: whoever runs Python code holds it.
    public VmLock lock() {
        return lock;
    }

    /// What waits to be run by the main thread.
    public Pending pending() {
        return pending;
    }

    /// Ends of objects that Python code can notice.
    public Finalizers finalizers() {
        return finalizers;
    }

    /// The running Python threads.
    public ThreadTable threads() {
        return threads;
    }

    /// `sys.modules`.
    public PyDict modules() {
        return modules;
    }

    /// The files that hold back what was written to them.
    public Unwritten unwritten() {
        return unwritten;
    }

    public ImportState imports() {
        return imports;
    }

    public PyModuleObject sys() {
        return sys;
    }

    public PyModuleObject builtins() {
        return builtins;
    }

    public void install(PyModuleObject sysModule, PyModuleObject builtinsModule) {
        sys = sysModule;
        builtins = builtinsModule;
    }

    public int recursionLimit() {
        return recursionLimit;
    }

    public void limitRecursion(int limit) {
        recursionLimit = limit;
    }

    /// Where a loop goes back and where a function begins: signals are handled, other threads get
    /// their turn.
    public void safePoint(Interp in) {
        if (pending.isWaiting()) {
            pending.run(in);
        }
        if (lock.isDue()) {
            lock.pass();
        }
    }

    /// A counter that changes with every breakpoint, trace function and monitoring tool.
    public int instrumentation() {
        return instrumentation;
    }

    public void instrumented() {
        instrumentation++;
    }

    /// Functions registered with `atexit`: callable, values, names.
    public List<Object[]> exitCalls() {
        return exitCalls;
    }

    /// The debugger's gate, or `null` when none is attached.
    public dev.pytool.interpreter.debug.Gate gate() {
        return gate;
    }

    public void attach(dev.pytool.interpreter.debug.Gate other) {
        gate = other;
        instrumented();
    }
}
