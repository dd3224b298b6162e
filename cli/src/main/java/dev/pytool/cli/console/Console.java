package dev.pytool.cli.console;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The outside world of one command, so that tests run commands inside their own process.
///
/// @param out standard output, UTF-8, buffered
/// @param err standard error, UTF-8, unbuffered between lines
/// @param directory the absolute folder that relative paths start from
/// @param outIsTerminal whether a person reads `out`
/// @param errIsTerminal whether a person reads `err`
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /// The process's own streams and folder.
    public static Console system() {
        PrintStream err =
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), 1 << 10),
                        true,
                        StandardCharsets.UTF_8);
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(new StandardOutput(err), 1 << 16),
                        false,
                        StandardCharsets.UTF_8);
        return new Console(
                System.in,
                out,
                err,
                Path.of("").toAbsolutePath(),
                System.getenv(),
                isTerminal("1"),
                isTerminal("2"));
    }

    /// The same world with this text as standard input.
    public Console reading(String text) {
        InputStream source = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Console(source, out, err, directory, environment, outIsTerminal, errIsTerminal);
    }

    /// The path a user wrote, absolute.
    public Path resolve(String path) {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new CommandFailure(
                    path.replace('\0', '?') + ": not a path on this system: " + e.getReason());
        }
    }

    /// The value of an environment variable that is set and not empty.
    public Optional<String> variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /// A path as the user reads it: relative where it lies below the working folder, `/` between
    /// its parts.
    public String show(Path path) {
        Path shown = path.startsWith(directory) ? directory.relativize(path) : path;
        String text = shown.toString();
        return text.isEmpty()
                ? "."
                : java.io.File.separatorChar == '/' ? text : text.replace('\\', '/');
    }

    /// Asks the descriptor itself where the system shows it as a link; the Java console is asked
    /// elsewhere only, because loading it costs more than a short command.
    private static boolean isTerminal(String descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/")
                        || target.startsWith("/dev/tty")
                        || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }
}
