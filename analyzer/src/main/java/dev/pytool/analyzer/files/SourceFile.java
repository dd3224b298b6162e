package dev.pytool.analyzer.files;

import dev.pytool.parser.text.Decoded;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What reading a file gave: its text, or why there is none.
public sealed interface SourceFile {

    /// Largest file that is read, in bytes; a longer one cannot be Python that somebody wrote.
    long LIMIT = 256L << 20;

    /// A file that was read.
    ///
    /// @param bytes what stands on disk
    /// @param problem that its bytes are not text in its encoding; undecodable bytes stand as
    ///   U+FFFD then
    record Text(SourceText source, byte[] bytes, Optional<SyntaxProblem> problem)
            implements SourceFile {}

    /// A file that could not be read.
    record Unreadable(FileProblem problem) implements SourceFile {}

    static SourceFile read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return new Unreadable(new FileProblem(path, "is a folder"));
            }
            if (Files.size(path) > LIMIT) {
                return new Unreadable(new FileProblem(path, "is larger than 256 MiB"));
            }
            return of(Files.readAllBytes(path));
        } catch (IOException e) {
            return new Unreadable(FileProblem.of(path, e));
        }
    }

    /// The text of these bytes, which may have come from anywhere.
    static Text of(byte[] bytes) {
        Decoded decoded = SourceText.decode(bytes);
        return new Text(decoded.source(), bytes, decoded.problem());
    }
}
