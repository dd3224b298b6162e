package dev.pytool.analyzer.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pieces that [WholeWrite] puts beside a file, and what becomes of them where their process
/// was killed: the file they were for is as it was, so the run that formats it again comes by and
/// removes them.
///
/// Their names hide them from folder listings, from Python and from every tool's search for
/// sources.
public final class Leftovers {
    private static final String SUFFIX = ".pytool-new";
    private static final Pattern NAME =
            Pattern.compile("\\..+\\.(\\d+)-[0-9a-z-]+" + Pattern.quote(SUFFIX));

    /// Longer than any write takes: after it a piece is dead whatever the process table says, which
    /// may have given the number to somebody else.
    private static final long DEAD = 3_600_000;

    private Leftovers() {}

    /// A new name in the folder of this file, which tells whose process it belongs to. Long names
    /// are cut: the result is a name on every file system that can hold the file's own.
    static String name(Path file) {
        String own = file.getFileName().toString();
        return "."
                + own.substring(
                        0,
                        own.offsetByCodePoints(
                                0, Math.min(own.codePointCount(0, own.length()), 40)))
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + Long.toString(System.nanoTime(), 36)
                + SUFFIX;
    }

    /// The name of a piece that holds the only whole text of its file for a moment.
    static Path copy(Path piece) {
        String name = piece.getFileName().toString();
        return piece.resolveSibling(
                name.substring(0, name.length() - SUFFIX.length()) + ".pytool-copy");
    }

    /// Removes the pieces in this folder whose process is gone. What cannot be removed stays for
    /// the next run.
    public static void sweep(Path folder) {
        try (DirectoryStream<Path> pieces = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path piece : pieces) {
                if (isDead(piece)) {
                    Files.deleteIfExists(piece);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Whatever keeps a folder from being read or changed is told of where a file of it is
            // written.
            return;
        }
    }

    private static boolean isDead(Path piece) throws IOException {
        Matcher name = NAME.matcher(piece.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long pid;
        try {
            pid = Long.parseLong(name.group(1));
        } catch (NumberFormatException e) {
            return false;
        }
        return ProcessHandle.of(pid).isEmpty()
                || System.currentTimeMillis() - Files.getLastModifiedTime(piece).toMillis() > DEAD;
    }
}
