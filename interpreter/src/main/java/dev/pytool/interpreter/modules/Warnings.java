package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;

/// Warnings that native code issues: module `warnings` decides what becomes of them.
public final class Warnings {
    private Warnings() {}

    /// Warns about the Python code that runs; may raise, where a filter makes the warning an error.
    public static void warn(Interp in, PyClass category, String message) {
        warn(in, category, message, 1);
    }

    /// @param level how many Python frames up the blame lies; 1 is the innermost one
    public static void warn(Interp in, PyClass category, String message, int level) {
        Object warnings = in.machine().imports().importModule(in, "warnings");
        in.callMethod(warnings, "warn", Text.of(message), category, (long) level);
    }
}
