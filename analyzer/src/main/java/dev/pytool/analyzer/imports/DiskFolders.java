package dev.pytool.analyzer.imports;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The file system as one moment's picture: each folder is listed once, when first asked, and then
/// remembered. Files that only an editor has so far appear in it as if they were saved.
public final class DiskFolders {
    private enum Entry {
        FILE,
        FOLDER
    }

    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();
    private final Map<Path, Map<String, Entry>> unsaved = new HashMap<>();

    /// @param unsavedFiles absolute, normalized paths of files that exist in an editor only
    public DiskFolders(Collection<Path> unsavedFiles) {
        for (Path file : unsavedFiles) {
            Path child = file;
            Entry entry = Entry.FILE;
            for (Path parent = file.getParent();
                    parent != null && parent.getNameCount() > 0;
                    parent = parent.getParent()) {
                unsaved.computeIfAbsent(parent, _ -> new HashMap<>())
                        .putIfAbsent(child.getFileName().toString(), entry);
                if (Files.isDirectory(parent)) {
                    break;
                }
                child = parent;
                entry = Entry.FOLDER;
            }
        }
    }

    /// The folder at this path; a path where no folder is behaves as an empty one.
    public Folder at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return listings.computeIfAbsent(absolute, this::list);
    }

    /// Whether a file is there, on disk or in the editor.
    public boolean isFile(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        return parent != null && at(parent).file(path.getFileName().toString()).isPresent();
    }

    private Listing list(Path path) {
        Map<String, Entry> entries = new TreeMap<>(unsaved.getOrDefault(path, Map.of()));
        // What cannot be listed is empty: an import search passes unreadable folders by, as
        // CPython's finder does.
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            for (Path child : stream) {
                entries.put(
                        child.getFileName().toString(),
                        Files.isDirectory(child) ? Entry.FOLDER : Entry.FILE);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException absent) {
            return new Listing(path, entries);
        }
        return new Listing(path, entries);
    }

    private final class Listing implements Folder {
        private final Path path;
        private final Map<String, Entry> entries;

        Listing(Path path, Map<String, Entry> entries) {
            this.path = path;
            this.entries = entries;
        }

        @Override
        public Optional<SourceLocation> file(String name) {
            return entries.get(name) == Entry.FILE
                    ? Optional.of(new SourceLocation.Disk(path.resolve(name)))
                    : Optional.empty();
        }

        @Override
        public Optional<Folder> folder(String name) {
            return entries.get(name) == Entry.FOLDER
                    ? Optional.of(at(path.resolve(name)))
                    : Optional.empty();
        }

        @Override
        public List<String> names() {
            return new ArrayList<>(entries.keySet());
        }

        /// Two pictures of one folder name the same place, whatever was in it at either time.
        @Override
        public boolean equals(Object other) {
            return other instanceof Listing listing && path.equals(listing.path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}
