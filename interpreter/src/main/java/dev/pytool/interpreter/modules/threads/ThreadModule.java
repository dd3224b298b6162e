package dev.pytool.interpreter.modules.threads;

import dev.pytool.interpreter.eval.Failures;
import dev.pytool.interpreter.modules.Record;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Module `_thread`.
@PyModule("_thread")
public final class ThreadModule {
    private final List<PyThreadHandle> joinable = new CopyOnWriteArrayList<>();
    private volatile long stackSize;

    public ThreadModule(Interp in) {}

    @PyConstant("error")
    static Object error() {
        return ExceptionTypes.RUNTIME_ERROR;
    }

    @PyConstant("LockType")
    static Object lockType() {
        return PyLock.TYPE;
    }

    @PyConstant("_ExceptHookArgs")
    static Object hookArguments() {
        return Record.type("_thread._ExceptHookArgs", "exc_type exc_value exc_traceback thread");
    }

    @PyConstant("TIMEOUT_MAX")
    static final double LONGEST = Timeouts.LONGEST;

    @PyFunction
    static Object allocate_lock() {
        return new PyLock();
    }

    @PyFunction
    static Object allocate() {
        return new PyLock();
    }

    @PyFunction
    static long get_ident() {
        return Thread.currentThread().threadId();
    }

    @PyFunction
    static long get_native_id() {
        return Thread.currentThread().threadId();
    }

    @PyFunction
    static long _get_main_thread_ident(Interp in) {
        return in.machine().pending().mainIdentity();
    }

    @PyFunction
    static boolean _is_main_interpreter() {
        return true;
    }

    @PyFunction
    static boolean daemon_threads_allowed() {
        return true;
    }

    @PyFunction
    static long _count(Interp in) {
        return in.machine().threads().size() - 1;
    }

    @PyFunction("set_name($module, /, name)")
    static void set_name(Object name) {
        if (!Text.is(name)) {
            throw Errors.type("name must be a string");
        }
        Thread.currentThread().setName(Text.java(name));
    }

    @PyFunction("stack_size(size=0, /)")
    long stack_size(long size) {
        if (size < 0) {
            throw Errors.value("size must be 0 or a positive value");
        }
        if (size > 0 && size < 32768) {
            throw Errors.value("size not valid: " + size + " bytes");
        }
        long before = stackSize;
        stackSize = size;
        return before;
    }

    @PyFunction("start_new_thread(function, args, kwargs={}, /)")
    long start_new_thread(Interp in, Object[] a, String[] kw) {
        if (a.length < 2 || a.length > 3) {
            throw Errors.type(
                    "start_new_thread expected "
                            + (a.length < 2 ? "at least 2" : "at most 3")
                            + " arguments, got "
                            + a.length);
        }
        if (!PyClass.of(a[0]).slots().hasCall()) {
            throw Errors.type("first arg must be callable");
        }
        if (!(a[1] instanceof PyTuple values)) {
            throw Errors.type("2nd arg must be a tuple");
        }
        if (a.length > 2 && !(a[2] instanceof PyDict)) {
            throw Errors.type("optional 3rd arg must be a dictionary");
        }
        PyDict named = a.length > 2 ? (PyDict) a[2] : new PyDict();
        PyThreadHandle handle = new PyThreadHandle();
        handle.begin();
        return new PythonThread(in.machine(), a[0], values, named, handle).start();
    }

    @PyFunction("start_new(function, args, kwargs={}, /)")
    long start_new(Interp in, Object[] a, String[] kw) {
        return start_new_thread(in, a, kw);
    }

    @PyFunction("start_joinable_thread($module, /, function, handle=None, daemon=True)")
    Object start_joinable_thread(Interp in, Object function, Object handle, boolean daemon) {
        if (!PyClass.of(function).slots().hasCall()) {
            throw Errors.type("thread function must be callable");
        }
        if (handle != PyNone.NONE && !(handle instanceof PyThreadHandle)) {
            throw Errors.type("'handle' must be a _ThreadHandle");
        }
        PyThreadHandle own = handle instanceof PyThreadHandle given ? given : new PyThreadHandle();
        own.begin();
        if (!daemon) {
            joinable.removeIf(PyThreadHandle::isDone);
            joinable.add(own);
        }
        new PythonThread(in.machine(), function, PyTuple.EMPTY, new PyDict(), own).start();
        return own;
    }

    @PyFunction("_make_thread_handle(ident, /)")
    static Object makeHandle(long identity) {
        return new PyThreadHandle(identity);
    }

    /// Waits for every thread that is not a daemon.
    @PyFunction
    void _shutdown(Interp in) {
        for (PyThreadHandle handle : joinable) {
            Object self = Thread.currentThread().threadId();
            if (!handle.identity().equals(self)) {
                handle.join(in, PyNone.NONE);
            }
        }
    }

    @PyFunction
    static void exit() {
        throw Errors.of(ExceptionTypes.SYSTEM_EXIT);
    }

    @PyFunction
    static void exit_thread() {
        exit();
    }

    @PyFunction("_excepthook(exc_type_exc_value_exc_traceback_thread, /)")
    static void excepthook(Interp in, Object arguments) {
        if (!(arguments instanceof PyTuple t) || t.items().length != 4) {
            throw Errors.type("_thread._excepthook argument type must be ExceptHookArgs");
        }
        Object[] parts = t.items();
        if (parts[0] == ExceptionTypes.SYSTEM_EXIT) {
            return;
        }
        Object err = in.machine().sys().get("stderr");
        if (err == null || err == PyNone.NONE) {
            return;
        }
        Object name = parts[3] == PyNone.NONE ? null : Attributes.readOrNull(in, parts[3], "_name");
        String shown =
                name == null
                        ? String.valueOf(Thread.currentThread().threadId())
                        : Display.strText(in, name);
        in.callMethod(err, "write", Text.of("Exception in thread " + shown + ":\n"));
        Object value = parts[1] == PyNone.NONE ? in.call(parts[0]) : parts[1];
        Failures.print(in, (PyBaseException) value);
        in.callMethod(err, "flush");
    }

    @PyFunction("interrupt_main(signum=2, /)")
    static void interrupt_main(Interp in, long number) {
        Object signals = in.machine().imports().importModule(in, "_signal");
        in.callMethod(signals, "_arrive", number);
    }
}
