package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/// Names of files as clients write them. A client's own spelling of an open file is kept by
/// [Documents].
public final class Uris {
    private Uris() {}

    /// The path of a `file:` URI; nothing for other schemes and malformed ones.
    public static Optional<Path> path(String uri) {
        if (!uri.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            URI parsed = URI.create(uri.replace(" ", "%20"));
            return Optional.of(
                    Path.of(new URI("file", "", parsed.getPath(), null))
                            .toAbsolutePath()
                            .normalize());
        } catch (IllegalArgumentException
                | java.net.URISyntaxException
                | FileSystemNotFoundException malformed) {
            return Optional.empty();
        }
    }

    /// The URI of a file that the client has not named; bundled stubs are files only where they
    /// were unpacked.
    public static String of(Path path) {
        return path.toUri().toString();
    }

    /// What an unnamed scheme stands for: a buffer whose imports start from the workspace.
    public static SourceLocation location(String uri, Path root) {
        return path(uri)
                .<SourceLocation>map(SourceLocation::of)
                .orElseGet(() -> new SourceLocation.Buffer(uri, root));
    }
}
