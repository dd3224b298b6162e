package dev.pytool.cli;

import dev.pytool.analyzer.options.ConfigException;
import dev.pytool.analyzer.options.Nearest;
import dev.pytool.cli.command.Command;
import dev.pytool.cli.command.CommandTable;
import dev.pytool.cli.console.ClosedOutput;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.console.InternalError;
import dev.pytool.cli.tool.Product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program's entry.
///
/// Nothing but the invoked command is loaded: on a short command most of the time goes into loading
/// classes.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.system();
        int status = run(List.of(arguments), console);
        if (console.out().checkError() && status == 0) {
            status = 2;
        }
        console.err().flush();
        end(arguments.length == 0 ? "" : arguments[0], status);
    }

    /// An orderly exit loads a logger and more, so it is left to the commands that may have
    /// something to tidy up.
    private static void end(String command, int status) {
        switch (command) {
            case "run", "repl", "lsp", "dap" -> System.exit(status);
            default -> Runtime.getRuntime().halt(status);
        }
    }

    /// Runs one command line and gives its exit status; never throws.
    public static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (CommandFailure | ConfigException failure) {
            console.out().flush();
            console.err().println("pytool: " + failure.getMessage());
            return 2;
        } catch (ClosedOutput closed) {
            return 2;
        } catch (StackOverflowError
                | Exception
                | AssertionError
                | LinkageError
                | OutOfMemoryError error) {
            console.out().flush();
            InternalError.report(error, arguments, console);
            return 2;
        }
    }

    private static int dispatch(List<String> arguments, Console console) {
        if (arguments.isEmpty()) {
            console.err().print(usage());
            return 2;
        }
        String first = arguments.get(0);
        switch (first) {
            case "-h", "--help", "help" -> {
                return help(arguments, console);
            }
            case "-V", "--version", "version" -> {
                console.out().println(Product.line());
                return 0;
            }
            default -> {
                Optional<Command> command = CommandTable.find(first);
                if (command.isEmpty()) {
                    throw new CommandFailure(unknown(first));
                }
                return command.get().run(arguments.subList(1, arguments.size()), console);
            }
        }
    }

    private static int help(List<String> arguments, Console console) {
        if (arguments.size() > 1) {
            List<String> asked = new ArrayList<>(arguments.subList(1, arguments.size()));
            asked.add("--help");
            return dispatch(asked, console);
        }
        console.out().print(usage());
        return 0;
    }

    private static String unknown(String word) {
        String kind = word.startsWith("-") ? "option" : "command";
        Optional<String> near = Nearest.to(word, CommandTable.names());
        return "unknown "
                + kind
                + " '"
                + word
                + "'"
                + (near.isPresent()
                        ? "; did you mean '" + near.get() + "'?"
                        : "; see pytool --help");
    }

    private static String usage() {
        StringBuilder text =
                new StringBuilder("Usage: pytool COMMAND [OPTION...] [ARGUMENT...]\n\nCommands:\n");
        for (String name : CommandTable.names()) {
            text.append("  ").append(name).append(" ".repeat(Math.max(1, 9 - name.length())));
            text.append(CommandTable.summary(name)).append('\n');
        }
        return text.append(
                        "\npytool COMMAND --help lists the command's options; pytool --version names the version.\n")
                .toString();
    }
}
