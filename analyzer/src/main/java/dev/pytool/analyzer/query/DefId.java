package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.SourceLocation;

/// The identity of a definition across edits of its file.
///
/// @param path names of the enclosing classes and functions and its own, joined by dots
/// @param ordinal counts the definitions of the same path in the order of the text, from 0
public record DefId(SourceLocation file, String path, int ordinal) {
    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + path.hashCode()) * 31 + ordinal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DefId id
                && ordinal == id.ordinal
                && path.equals(id.path)
                && file.equals(id.file);
    }

    @Override
    public String toString() {
        return file.display() + ":" + path + (ordinal == 0 ? "" : "#" + ordinal);
    }
}
