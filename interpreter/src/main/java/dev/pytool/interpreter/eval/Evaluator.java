package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyFunction;

/// The evaluator's door: calls of Python functions.
public final class Evaluator {
    private Evaluator() {}

    /// Calls a function; `names` belong to the last values.
    public static Object call(Interp in, PyFunction function, Object[] values, String[] names) {
        throw Errors.notImplemented("the evaluator is being written");
    }
}
