package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.interpreter.Program;
import dev.pytool.processor.command.CliCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `pytool run`: runs a program on the bundled interpreter.
@CliCommand(name = "run", order = 40, summary = "run a Python program")
final class RunCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty() && List.of("-O", "-OO", "-B", "-u", "-s", "-S", "-E", "-I").contains(rest.getFirst())) {
            rest.removeFirst();
        }
        if (rest.isEmpty()) {
            throw new CommandFailure("run: name a file, -m MODULE, -c CODE or -");
        }
        String first = rest.removeFirst();
        int status =
                switch (first) {
                    case "-c" -> code(value("-c", rest), rest, console);
                    case "-m" -> module(value("-m", rest), rest, console);
                    case "-" -> standardInput(rest, console);
                    default -> file(first, rest, console);
                };
        console.out().flush();
        console.err().flush();
        return status;
    }

    private static String value(String option, List<String> rest) {
        if (rest.isEmpty()) {
            throw new CommandFailure("run: " + option + " needs a value");
        }
        return rest.removeFirst();
    }

    private static Program program(String name, List<String> rest, Console console) {
        List<String> argv = new ArrayList<>();
        argv.add(name);
        argv.addAll(rest);
        String home = System.getProperty("pytool.home");
        if (home == null) {
            throw new CommandFailure("run: the distribution folder is unknown");
        }
        return new Program(Path.of(home), argv, console.in(), console.out(), console.err());
    }

    private static int code(String text, List<String> rest, Console console) {
        return program("-c", rest, console).run(text, "<string>", "");
    }

    private static int module(String name, List<String> rest, Console console) {
        return program("-m", rest, console).runModule(name, console.directory().toString());
    }

    private static int standardInput(List<String> rest, Console console) {
        try {
            String text = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
            return program("-", rest, console).run(text, "<stdin>", "");
        } catch (IOException e) {
            throw new CommandFailure("run: standard input: " + e.getMessage());
        }
    }

    private static int file(String name, List<String> rest, Console console) {
        if (name.startsWith("-")) {
            throw new CommandFailure("run: option " + name + " is not built");
        }
        Path path = console.resolve(name);
        String text;
        try {
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure("run: can't open file '" + path + "'");
        }
        Path folder = path.getParent();
        return program(name, rest, console).run(text.startsWith("\ufeff") ? text.substring(1) : text, path.toString(),
                folder == null ? "" : folder.toString());
    }
}
