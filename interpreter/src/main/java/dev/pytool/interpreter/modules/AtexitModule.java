package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Arrays;

/// Module `atexit`.
@PyModule("atexit")
public final class AtexitModule {
    AtexitModule(Interp in) {}

    @PyFunction("register")
    static Object register(Interp in, Object[] a, String[] kw) {
        if (a.length == kw.length) {
            throw Errors.type("register() takes at least 1 argument (0 given)");
        }
        if (!PyClass.of(a[0]).slots().hasCall()) {
            throw Errors.type("the first argument must be callable");
        }
        in.machine().exitCalls().add(new Object[] {a[0], Arrays.copyOfRange(a, 1, a.length), kw});
        return a[0];
    }

    @PyFunction
    static void unregister(Interp in, Object function) {
        in.machine().exitCalls().removeIf(call -> Comparison.equal(in, call[0], function));
    }

    @PyFunction
    static void _clear(Interp in) {
        in.machine().exitCalls().clear();
    }

    @PyFunction
    static long _ncallbacks(Interp in) {
        return in.machine().exitCalls().size();
    }
}
