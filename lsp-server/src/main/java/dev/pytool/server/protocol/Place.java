package dev.pytool.server.protocol;

import dev.pytool.analyzer.imports.SourceLocation;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/// One of the client's documents within the file that analysis sees: a file on its own, or a
/// notebook's cell.
///
/// @param base added to an offset of the document gives the file's: the start of a cell, -1 after a
///   byte-order mark
/// @param length of the document
public record Place(String uri, SourceLocation file, int base, int length, Positions positions) {

    /// Offset in the file.
    public int offset(Position position) {
        return Math.max(0, base + positions.offset(position));
    }

    /// Range in the document, for offsets of the file.
    public Range range(int start, int end) {
        return positions.range(start - base, end - base);
    }

    public Position position(int offset) {
        return positions.position(offset - base);
    }

    /// Whether an offset of the file lies in this document.
    public boolean contains(int offset) {
        return 0 <= offset - base && offset - base <= length;
    }
}
