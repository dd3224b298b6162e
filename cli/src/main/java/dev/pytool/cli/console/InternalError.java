package dev.pytool.cli.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// Tells the user of a defect of ours: one line, and the stack only when asked for with
/// `--verbose`.
public final class InternalError {
    private InternalError() {}

    /// Tells of a defect that ended the command.
    public static void report(Throwable error, List<String> arguments, Console console) {
        boolean verbose = arguments.contains("--verbose") || arguments.contains("-v");
        console.err().println("pytool: " + describe(error, verbose));
    }

    /// The line for a defect that one file met; the stack follows where it was asked for.
    public static String describe(Throwable error, boolean verbose) {
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        String line =
                "internal error: "
                        + (message == null || message.isBlank()
                                ? name
                                : name + ": " + message.lines().findFirst().orElse(""))
                        + "; please report it with the input at the project's issue tracker";
        if (!verbose) {
            return line + " (--verbose shows where it happened)";
        }
        StringWriter stack = new StringWriter();
        error.printStackTrace(new PrintWriter(stack));
        return line + "\n" + stack.toString().stripTrailing();
    }
}
