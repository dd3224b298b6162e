package dev.pytool.cli.tool;

import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.Leftovers;
import dev.pytool.analyzer.files.WholeWrite;
import dev.pytool.parser.text.SourceText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Writes the files that a command changes. An interrupt waits for the file that is being written,
/// and no further one is begun; what an earlier run that was killed left in a folder goes before
/// the first file there is written.
public final class Rewriter implements AutoCloseable {
    private final Set<Path> swept = new HashSet<>();
    private final Thread hook = new Thread(this::end, "pytool-interrupted");
    private boolean hooked;
    private boolean ended;

    /// Replaces the file's text.
    ///
    /// @return why it could not be written; nothing changed on disk then
    public synchronized Optional<FileProblem> write(Path file, SourceText text) {
        await();
        if (!hooked) {
            hooked = true;
            Runtime.getRuntime().addShutdownHook(hook);
        }
        sweep(file);
        return WholeWrite.write(file, text);
    }

    private void sweep(Path file) {
        Path folder;
        try {
            folder = file.toRealPath().getParent();
        } catch (IOException e) {
            // Writing the file tells why.
            return;
        }
        if (swept.add(folder)) {
            Leftovers.sweep(folder);
        }
    }

    /// The process ends as soon as its hooks have run.
    private void await() {
        while (ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the process ends", e);
            }
        }
    }

    private synchronized void end() {
        ended = true;
    }

    @Override
    public synchronized void close() {
        if (hooked && !ended) {
            hooked = false;
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already, and the hook does no harm.
                ended = true;
            }
        }
    }
}
