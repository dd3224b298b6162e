package dev.pytool.interpreter.modules.itertools;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `itertools`; its types enter by themselves.
@PyModule("itertools")
public final class ItertoolsModule {
    public ItertoolsModule(Interp in) {}

    @PyFunction("tee($module, iterable, n=2, /)")
    static Object tee(Interp in, Object iterable, long n) {
        if (n < 0) {
            throw Errors.value("n must be >= 0");
        }
        Object[] iterators = new Object[Math.toIntExact(n)];
        for (int i = 0; i < iterators.length; i++) {
            iterators[i] = i == 0 ? PyTee.of(in, iterable) : ((PyTee) iterators[0]).copy();
        }
        return new PyTuple(iterators);
    }
}
