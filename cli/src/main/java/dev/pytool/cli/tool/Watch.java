package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.ConfigException;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Runs a command again whenever its files or its configuration change, until the user ends it.
/// Files are looked at, not subscribed to: that works on every file system.
public final class Watch {
    private static final long INTERVAL = 300;

    private Watch() {}

    /// Runs once, and with `--watch` again and again.
    ///
    /// @param run one run of the command, from reading the configuration on
    /// @param configuration makes a fresh configuration, by which the files are found anew
    public static int run(
            ToolArguments arguments,
            Console console,
            IntSupplier run,
            Supplier<Configuration> configuration) {
        if (!arguments.has("--watch")) {
            return run.getAsInt();
        }
        String before = "";
        while (true) {
            String now = state(arguments, console, configuration);
            if (!now.equals(before)) {
                before = now;
                once(console, run);
                console.err().println("Watching for changes; interrupt to end.");
            }
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 2;
            }
        }
    }

    /// A broken configuration does not end the watch: the next change may mend it.
    private static void once(Console console, IntSupplier run) {
        try {
            run.getAsInt();
        } catch (CommandFailure | ConfigException failure) {
            console.err().println("pytool: " + failure.getMessage());
        }
        console.out().flush();
    }

    /// Names, times and sizes of all files and of the configuration.
    private static String state(
            ToolArguments arguments, Console console, Supplier<Configuration> configuration) {
        StringBuilder state = new StringBuilder();
        try {
            Configuration fresh = configuration.get();
            for (Inputs.Input input : Inputs.find(arguments, fresh, console).inputs()) {
                append(state, input.path());
                Optional<Path> file = fresh.of(input.path().getParent()).file();
                file.ifPresent(path -> append(state, path));
            }
        } catch (CommandFailure | ConfigException failure) {
            state.append(failure.getMessage());
        }
        return state.toString();
    }

    private static void append(StringBuilder state, Path path) {
        java.io.File file = path.toFile();
        state.append(path)
                .append(' ')
                .append(file.lastModified())
                .append(' ')
                .append(file.length())
                .append('\n');
    }
}
