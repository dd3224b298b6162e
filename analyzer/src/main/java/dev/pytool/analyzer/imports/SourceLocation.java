package dev.pytool.analyzer.imports;

import java.nio.file.Path;

/// Where the text of a module comes from: the identity of a file throughout one session.
public sealed interface SourceLocation extends Comparable<SourceLocation> {

    /// What a person is shown: a path, an entry of the bundled typeshed, or the editor's name of a
    /// buffer.
    String display();

    /// A file of the file system; an editor's unsaved text may stand in for its content.
    ///
    /// @param path absolute and normalized
    record Disk(Path path) implements SourceLocation {
        @Override
        public String display() {
            return path.toString();
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Disk disk && path.equals(disk.path);
        }
    }

    /// An entry of the typeshed archive.
    ///
    /// @param entry as the archive names it: `stdlib/json/__init__.pyi`
    record Bundled(String entry) implements SourceLocation {
        @Override
        public String display() {
            return "typeshed/" + entry;
        }

        @Override
        public int hashCode() {
            return entry.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bundled bundled && entry.equals(bundled.entry);
        }
    }

    /// Text that only an editor has: an untitled document, a notebook's cells, standard input.
    ///
    /// @param uri as the editor names it
    /// @param folder the folder its imports start from
    record Buffer(String uri, Path folder) implements SourceLocation {
        @Override
        public String display() {
            return uri;
        }

        @Override
        public int hashCode() {
            return uri.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Buffer buffer && uri.equals(buffer.uri);
        }
    }

    /// A location on disk, the path made absolute.
    static SourceLocation of(Path path) {
        return new Disk(path.toAbsolutePath().normalize());
    }

    /// Whether the file is a stub: its name ends in `.pyi`.
    default boolean isStub() {
        return display().endsWith(".pyi");
    }

    /// The order in which files are reported: by what is shown.
    @Override
    default int compareTo(SourceLocation other) {
        return display().compareTo(other.display());
    }
}
