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
import java.util.Optional;

/// `pytool run`: runs a program on the bundled interpreter.
@CliCommand(name = "run", order = 40, summary = "run a Python program")
final class RunCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        List<String> rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()
                && List.of("-O", "-OO", "-B", "-u", "-s", "-S", "-E", "-I")
                        .contains(rest.getFirst())) {
            rest.removeFirst();
        }
        Optional<DebugDoor> door = DebugDoor.take(rest);
        if (rest.isEmpty()) {
            throw new CommandFailure("run: name a file, -m MODULE, -c CODE or -");
        }
        String first = rest.removeFirst();
        int status =
                switch (first) {
                    case "-c" -> code(value("-c", rest), rest, console, door);
                    case "-m" -> module(value("-m", rest), rest, console, door);
                    case "-" -> standardInput(rest, console, door);
                    default -> file(first, rest, console, door);
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
        return new Program(home("run"), argv, console.in(), console.out(), console.err());
    }

    /// The distribution folder.
    static Path home(String command) {
        String home = System.getProperty("pytool.home");
        if (home == null) {
            throw new CommandFailure(command + ": the distribution folder is unknown");
        }
        return Path.of(home);
    }

    private static int code(
            String text, List<String> rest, Console console, Optional<DebugDoor> door) {
        return DebugDoor.run(
                door, program("-c", rest, console), program -> program.run(text, "<string>", ""));
    }

    private static int module(
            String name, List<String> rest, Console console, Optional<DebugDoor> door) {
        String folder = console.directory().toString();
        return DebugDoor.run(
                door, program("-m", rest, console), program -> program.runModule(name, folder));
    }

    private static int standardInput(List<String> rest, Console console, Optional<DebugDoor> door) {
        try {
            String text = new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
            return DebugDoor.run(
                    door, program("-", rest, console), program -> program.run(text, "<stdin>", ""));
        } catch (IOException e) {
            throw new CommandFailure("run: standard input: " + e.getMessage());
        }
    }

    private static int file(
            String name, List<String> rest, Console console, Optional<DebugDoor> door) {
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
        String source = text.startsWith("\ufeff") ? text.substring(1) : text;
        return DebugDoor.run(
                door,
                program(name, rest, console),
                program ->
                        program.run(
                                source, path.toString(), folder == null ? "" : folder.toString()));
    }
}
