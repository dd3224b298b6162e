package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_thread`: locks and identities. Starting threads is not built.
@PyModule("_thread")
public final class ThreadModule {
    ThreadModule(Interp in) {}

    @PyConstant("error")
    static Object error() {
        return ExceptionTypes.RUNTIME_ERROR;
    }

    @PyConstant("LockType")
    static Object lockType() {
        return PyLock.TYPE;
    }

    @PyConstant("TIMEOUT_MAX")
    static final double LONGEST = 9223372036.0;

    @PyFunction
    static Object allocate_lock() {
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
    static long _get_main_thread_ident() {
        return Thread.currentThread().threadId();
    }

    @PyFunction
    static Object start_new_thread(Object[] a, String[] kw) {
        throw Errors.notImplemented("starting threads is not built");
    }
}
