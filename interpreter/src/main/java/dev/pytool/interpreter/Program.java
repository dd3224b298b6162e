package dev.pytool.interpreter;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.host.CheckedOutput;
import dev.pytool.interpreter.host.SignalModule;
import dev.pytool.interpreter.host.StandardStream;
import dev.pytool.interpreter.imports.Listing;
import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.imports.SourceInput;
import dev.pytool.interpreter.modules.NativeIndex;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Machine;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.RunOptions;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.prompt.Conversation;
import dev.pytool.interpreter.prompt.LineSource;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One run of a Python program, from its text to its exit status.
public final class Program {
    private static final long STACK = 1L << 30;

    private final Machine machine;
    private final Interp in;
    private boolean flushFailed;
    private Optional<Throwable> internal = Optional.empty();

    /// @param home the distribution folder
    /// @param arguments `sys.argv`
    public Program(
            Path home,
            List<String> arguments,
            InputStream input,
            OutputStream output,
            OutputStream errors) {
        this(home, arguments, RunOptions.DEFAULT, input, output, errors);
    }

    public Program(
            Path home,
            List<String> arguments,
            RunOptions options,
            InputStream input,
            OutputStream output,
            OutputStream errors) {
        machine = new Machine(home, arguments, options);
        machine.useStreams(input, output, errors);
        in = new Interp(machine);
        PyModuleObject builtins = module("builtins");
        for (PyClass type : ExceptionTypes.plain()) {
            builtins.put(type.name(), type);
        }
        PyModuleObject sys = module("sys");
        machine.install(sys, builtins);
        sys.put("stdin", StandardStream.reading());
        sys.put(
                "stdout",
                StandardStream.writing(
                        options.isUnbuffered()
                                ? CheckedOutput.unbuffered(output)
                                : new BufferedOutputStream(CheckedOutput.of(output), 8192),
                        1));
        sys.put("stderr", StandardStream.writing(errors, 2));
        for (String name : new String[] {"stdin", "stdout", "stderr"}) {
            sys.put("__" + name + "__", sys.get(name));
        }
        sys.put("__unraisablehook__", sys.get("unraisablehook"));
        sys.put("__breakpointhook__", sys.get("breakpointhook"));
        sys.put("__excepthook__", sys.get("excepthook"));
        sys.put("__displayhook__", sys.get("displayhook"));
        PyClass group =
                (PyClass)
                        in.call(
                                PyClass.TYPE,
                                "ExceptionGroup",
                                new PyTuple(
                                        builtins.get("BaseExceptionGroup"),
                                        ExceptionTypes.EXCEPTION),
                                namespace());
        builtins.put("ExceptionGroup", group);
    }

    private static PyDict namespace() {
        PyDict dict = new PyDict();
        dict.put("__module__", "builtins");
        return dict;
    }

    private PyModuleObject module(String name) {
        return NativeModules.make(in, name, NativeIndex.table(in, name).orElseThrow());
    }

    public Interp interp() {
        return in;
    }

    /// Runs a source text as `__main__`; the answer is the exit status.
    ///
    /// @param file what tracebacks name and `__file__` says
    /// @param folder what comes first in `sys.path`
    public int run(String text, String file, String folder) {
        return onMainThread(folder, main -> execute(text, file, main));
    }

    /// Runs a source file's bytes as `__main__`, whose byte-order mark and encoding cookie count;
    /// bytes that do not decode are a SyntaxError of the program.
    public int run(byte[] source, String file, String folder) {
        return onMainThread(folder, main -> execute(SourceInput.decode(source, file), file, main));
    }

    private void execute(String text, String file, PyModuleObject main) {
        if (!file.startsWith("<")) {
            main.put("__file__", Text.of(file));
            main.put("__cached__", PyNone.NONE);
        }
        // A string of its own: other code may be named "<string>" as well.
        String name = String.valueOf(file.toCharArray());
        machine.imports().giveSource(name, text);
        PyCode code = Source.compile(in, text, name, "exec");
        Evaluator.run(in, code, main.attributes(), main.attributes(), new PyCell[0]);
    }

    /// Shows the bytecode of a file's bytes; the answer is 0, or 1 where they are no Python.
    public int list(byte[] source, String file, Consumer<String> listing) {
        return onMainThread(
                "", _ -> listing.accept(Listing.of(in, SourceInput.decode(source, file), file)));
    }

    /// Talks with a person; the answer is the exit status.
    public int converse(LineSource lines) {
        return onMainThread("", main -> Conversation.hold(in, main, lines));
    }

    private int onMainThread(String folder, Consumer<PyModuleObject> body) {
        int[] status = new int[1];
        Thread thread =
                new Thread(null, () -> status[0] = locked(() -> main(folder, body)), "main", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
        internal.ifPresent(bug -> {
            throw new IllegalStateException("the interpreter failed: " + bug, bug);
        });
        return status[0];
    }

    /// Runs a module of the search path as `__main__`.
    public int runModule(String name, String folder) {
        return onMainThread(folder, main -> runpy(Text.of(name), true));
    }

    /// Runs the `__main__` of a folder or zip file.
    public int runArchive(String path) {
        return onMainThread(path, main -> runpy("__main__", false));
    }

    private void runpy(Object name, boolean changesArguments) {
        Object runpy = machine.imports().importModule(in, "runpy");
        in.callMethod(runpy, "_run_module_as_main", name, changesArguments);
    }

    private int locked(java.util.function.IntSupplier body) {
        machine.lock().lock();
        machine.pending().runsMain();
        machine.threads().enter(in);
        try {
            return body.getAsInt();
        } finally {
            machine.lock().unlock();
        }
    }

    private int main(String folder, Consumer<PyModuleObject> body) {
        int status = 0;
        try {
            ((PyList) machine.sys().get("path")).asList();
            PyList path = (PyList) machine.sys().get("path");
            Object[] rest = path.toArray();
            path.clear();
            if (!machine.options().isSafePath()) {
                path.append(Text.of(folder));
            }
            for (String searched : machine.options().searched()) {
                path.append(Text.of(searched));
            }
            for (Object one : rest) {
                path.append(one);
            }
            PyModuleObject main = new PyModuleObject("__main__");
            machine.modules().put("__main__", main);
            main.put("__builtins__", machine.builtins());
            NativeModules.state(in, "_signal", SignalModule.class).start(in);
            body.accept(main);
        } catch (PyException e) {
            status = failed(e);
        } catch (RuntimeException | Error e) {
            flushBefore();
            internal = Optional.of(e);
            return 2;
        }
        int end = finish();
        return end == 0 ? status : end;
    }

    /// Reports an exception that left the program; the answer is the exit status.
    private int failed(PyException e) {
        if (e.is(ExceptionTypes.SYSTEM_EXIT)) {
            return exit(e.value().field("code"));
        }
        flushBefore();
        if (machine.gate() != null) {
            machine.gate().uncaught(in, e);
        }
        Object hook = machine.sys().get("excepthook");
        try {
            Object traceback = e.value().traceback() == null ? PyNone.NONE : e.value().traceback();
            in.call(hook, e.value().type(), e.value(), traceback);
        } catch (PyException second) {
            if (second.is(ExceptionTypes.SYSTEM_EXIT)) {
                return exit(second.value().field("code"));
            }
            Failures.print(in, second.value());
        }
        return e.is(ExceptionTypes.KEYBOARD_INTERRUPT) ? 130 : 1;
    }

    private int exit(Object code) {
        if (code == null || code == PyNone.NONE) {
            return 0;
        }
        if (code instanceof Long n) {
            return (int) (n & 0xFF);
        }
        if (code instanceof Boolean b) {
            return b ? 1 : 0;
        }
        flushBefore();
        Object err = machine.sys().get("stderr");
        in.callMethod(err, "write", Text.concat(Text.plain(Display.str(in, code)), "\n"));
        return 1;
    }

    /// What the program printed stands before what is said of its end. A failure shows again, and
    /// is reported, when the program finishes.
    private void flushBefore() {
        Object out = machine.sys().get("stdout");
        if (out == null || out == PyNone.NONE) {
            return;
        }
        try {
            in.callMethod(out, "flush");
        } catch (PyException e) {
            flushFailed = true;
        }
    }

    /// Writes out what is buffered; the answer is 120, as CPython's, where that fails.
    private int flush() {
        Object out = machine.sys().get("stdout");
        if (out == null || out == PyNone.NONE) {
            return 0;
        }
        try {
            in.callMethod(out, "flush");
            return flushFailed ? 120 : 0;
        } catch (PyException e) {
            Failures.unraisable(in, e.value(), "Exception ignored while flushing sys.stdout", null);
            return 120;
        }
    }

    /// Waits for other threads, runs what `atexit` holds, writes what is buffered.
    private int finish() {
        int status = 0;
        try {
            Object threading = machine.modules().get("threading");
            if (threading != null) {
                in.callMethod(threading, "_shutdown");
            }
        } catch (PyException e) {
            Failures.print(in, e.value());
        }
        List<Object[]> calls = machine.exitCalls();
        while (!calls.isEmpty()) {
            Object[] call = calls.removeLast();
            try {
                in.call(call[0], (Object[]) call[1], (String[]) call[2]);
            } catch (PyException e) {
                Failures.print(in, e.value());
            }
        }
        machine.unwritten().writeOut(in);
        return Math.max(status, flush());
    }
}
