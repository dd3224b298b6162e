package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Stubs that the client wants to show must be files: an entry of the bundled typeshed is written
/// to the user's cache folder when a definition first leads there. Opened from there it is the
/// bundled entry again.
public final class UnpackedStubs {
    private final Path folder;

    public UnpackedStubs(Path folder) {
        this.folder = folder;
    }

    /// The folder for this user: below `PYTOOL_CACHE_DIR`, `XDG_CACHE_HOME` or the home folder's
    /// `.cache`.
    public static UnpackedStubs ofUser(Map<String, String> environment) {
        String own = environment.getOrDefault("PYTOOL_CACHE_DIR", "");
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base =
                !own.isEmpty()
                        ? Path.of(own)
                        : !cache.isEmpty()
                                ? Path.of(cache, "pytool")
                                : Path.of(System.getProperty("user.home"), ".cache", "pytool");
        return new UnpackedStubs(base.toAbsolutePath().normalize().resolve("typeshed"));
    }

    /// The file of an entry, with this text.
    ///
    /// @return nothing where the cache folder cannot be written: the client is then shown no place
    Optional<Path> unpack(SourceLocation.Bundled stub, String text) {
        Path file = folder.resolve(stub.entry());
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(file) || Files.size(file) != bytes.length) {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            }
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /// What analysis knows the file as.
    SourceLocation location(SourceLocation given) {
        if (given instanceof SourceLocation.Disk(Path path) && path.startsWith(folder)) {
            return new SourceLocation.Bundled(
                    folder.relativize(path).toString().replace('\\', '/'));
        }
        return given;
    }
}
