package dev.pytool.cli;

import dev.pytool.cli.console.Console;
import java.util.List;

/// Tells the user of a defect of ours: one line, and the stack only when asked for with `--verbose`.
final class InternalError {
    private InternalError() {}

    static void report(Throwable error, List<String> arguments, Console console) {
        console.err()
                .println("pytool: internal error: " + describe(error)
                        + "; please report it with the input at the project's issue tracker"
                        + (arguments.contains("--verbose") ? "" : " (--verbose shows where it happened)"));
        if (arguments.contains("--verbose")) {
            error.printStackTrace(console.err());
        }
    }

    private static String describe(Throwable error) {
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
    }
}
