package dev.pytool.interpreter.modules.context;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_contextvars`; its types enter by themselves.
@PyModule("_contextvars")
public final class ContextModule {
    public ContextModule(Interp in) {}

    @PyFunction("copy_context")
    static Object copyContext(Interp in) {
        return PyContext.current(in).copy();
    }
}
