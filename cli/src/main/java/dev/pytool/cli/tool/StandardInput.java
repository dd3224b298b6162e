package dev.pytool.cli.tool;

import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.cli.console.Console;

import java.io.IOException;
import java.nio.file.Path;

/// Standard input as a source file.
public final class StandardInput {
    private StandardInput() {}

    /// Reads it to its end.
    public static SourceFile read(Console console) {
        try {
            return SourceFile.of(console.in().readAllBytes());
        } catch (IOException e) {
            return new SourceFile.Unreadable(FileProblem.of(Path.of("<stdin>"), e));
        }
    }
}
