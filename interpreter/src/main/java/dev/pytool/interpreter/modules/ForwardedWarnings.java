package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_warnings`: hands on to `warnings`. It lacks what `warnings` would take from it, so that
/// module stays with its own code in Python.
@PyModule("_warnings")
public final class ForwardedWarnings {
    ForwardedWarnings(Interp in) {}

    @PyFunction
    static Object warn(Interp in, Object[] values, String[] names) {
        return forward(in, "warn", values, names);
    }

    @PyFunction
    static Object warn_explicit(Interp in, Object[] values, String[] names) {
        return forward(in, "warn_explicit", values, names);
    }

    private static Object forward(Interp in, String function, Object[] values, String[] names) {
        Object warnings = in.machine().imports().importModule(in, "warnings");
        return in.call(Attributes.read(in, warnings, function), values, names);
    }
}
