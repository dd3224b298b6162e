package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyNone;

/// Uncaught exceptions as text, in CPython's layout with carets; chained exceptions first.
public final class Failures {
    private Failures() {}

    /// Writes the exception to `sys.stderr`.
    public static void print(Interp in, PyBaseException exception) {
        Object err = in.machine().sys().get("stderr");
        if (err != null && err != PyNone.NONE) {
            in.callMethod(err, "write", Text.of(text(in, exception)));
            in.callMethod(err, "flush");
        }
    }

    /// Hands an exception that has nowhere to go to `sys.unraisablehook`.
    ///
    /// @param message what failed, or `null` for "Exception ignored in"
    /// @param object what it failed with, or `null`
    public static void unraisable(
            Interp in, PyBaseException exception, String message, Object object) {
        Object hook = in.machine().sys().get("unraisablehook");
        if (hook == null || hook == PyNone.NONE) {
            return;
        }
        Object traceback = exception.traceback() == null ? PyNone.NONE : exception.traceback();
        try {
            in.call(
                    hook,
                    UnraisableArguments.of(
                            exception.type(),
                            exception,
                            traceback,
                            message == null ? PyNone.NONE : Text.of(message),
                            object == null ? PyNone.NONE : object));
        } catch (PyException second) {
            print(in, second.value());
        }
    }

    /// SystemError for a failure of the machine itself, with the place in its own code.
    static PyException ofBug(RuntimeException bug) {
        if (!bug.getClass().getName().startsWith("java.")) {
            throw bug;
        }
        StackTraceElement[] trace = bug.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return Errors.system("internal error: " + bug + place);
    }

    public static String text(Interp in, PyBaseException exception) {
        return new FailureText(in).of(exception);
    }
}
