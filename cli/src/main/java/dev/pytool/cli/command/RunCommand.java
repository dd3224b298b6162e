package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.interpreter.Program;
import dev.pytool.processor.command.CliCommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// `pytool run`: runs a program on the bundled interpreter.
@CliCommand(name = "run", order = 40, summary = "run a Python program")
final class RunCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        List<String> rest = new ArrayList<>(arguments);
        PythonOptions options = PythonOptions.take(rest);
        Optional<DebugDoor> door = DebugDoor.take(rest);
        if (rest.isEmpty()) {
            throw new CommandFailure("run: name a file, -m MODULE, -c CODE or -");
        }
        int status = new Start(rest, console, door, options).program();
        console.out().flush();
        console.err().flush();
        return status;
    }

    /// The distribution folder.
    static Path home(String command) {
        String home = System.getProperty("pytool.home");
        if (home == null) {
            throw new CommandFailure(command + ": the distribution folder is unknown");
        }
        return Path.of(home);
    }

    /// One start of a program.
    ///
    /// @param words what to run, then the program's own arguments
    private record Start(
            List<String> words, Console console, Optional<DebugDoor> door, PythonOptions options) {

        int program() {
            String first = words.removeFirst();
            return switch (first) {
                case "-c" -> {
                    String text = value("-c");
                    yield start("-c", program -> program.run(text, "<string>", ""));
                }
                case "-m" -> {
                    String name = value("-m");
                    String folder = console.directory().toString();
                    yield start("-m", program -> program.runModule(name, folder));
                }
                case "-" -> {
                    byte[] source = source(standardInput());
                    yield start("-", program -> program.run(source, "<stdin>", ""));
                }
                default -> file(first);
            };
        }

        private String value(String option) {
            if (words.isEmpty()) {
                throw new CommandFailure("run: " + option + " needs a value");
            }
            return words.removeFirst();
        }

        private int start(String name, ToIntFunction<Program> body) {
            List<String> argv = new ArrayList<>();
            argv.add(name);
            argv.addAll(words);
            Program program =
                    new Program(
                            home("run"),
                            argv,
                            options.with(console),
                            console.in(),
                            console.out(),
                            console.err());
            return DebugDoor.run(door, program, body);
        }

        private byte[] standardInput() {
            try {
                return console.in().readAllBytes();
            } catch (IOException e) {
                throw new CommandFailure("run: standard input: " + e.getMessage());
            }
        }

        /// The bytes to run: with `-x` without the first line, whose end stays so that line numbers
        /// hold.
        private byte[] source(byte[] bytes) {
            if (!options.skipsFirstLine()) {
                return bytes;
            }
            int line = 0;
            while (line < bytes.length && bytes[line] != '\n') {
                line++;
            }
            return Arrays.copyOfRange(bytes, line, bytes.length);
        }

        private int file(String name) {
            if (name.startsWith("-")) {
                throw new CommandFailure("run: option " + name + " is not built");
            }
            Path path = console.resolve(name);
            byte[] bytes;
            try {
                if (Files.isDirectory(path)) {
                    return start(name, program -> program.runArchive(path.toString()));
                }
                bytes = Files.readAllBytes(path);
            } catch (IOException e) {
                throw new CommandFailure("run: can't open file '" + path + "'");
            }
            if (isArchive(bytes)) {
                return start(name, program -> program.runArchive(path.toString()));
            }
            byte[] source = source(bytes);
            Path folder = path.getParent();
            return start(
                    name,
                    program ->
                            program.run(
                                    source,
                                    path.toString(),
                                    folder == null ? "" : folder.toString()));
        }

        /// Whether the bytes begin, or after a first line of text go on, as a zip file does.
        private static boolean isArchive(byte[] bytes) {
            int start = 0;
            if (bytes.length > 2 && bytes[0] == '#' && bytes[1] == '!') {
                while (start < bytes.length && bytes[start] != '\n') {
                    start++;
                }
                start++;
            }
            return start + 3 < bytes.length
                    && bytes[start] == 'P'
                    && bytes[start + 1] == 'K'
                    && bytes[start + 2] == 3
                    && bytes[start + 3] == 4;
        }
    }
}
