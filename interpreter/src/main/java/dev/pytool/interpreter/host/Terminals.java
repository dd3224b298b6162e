package dev.pytool.interpreter.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether the process's own streams are terminals.
final class Terminals {
    private Terminals() {}

    /// Asks the system's list of the process's descriptors; false where it has none.
    static boolean isTerminal(long number) {
        if (number < 0 || number > 2) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
