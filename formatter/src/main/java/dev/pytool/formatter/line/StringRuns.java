package dev.pytool.formatter.line;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Where the author had broken strings that were merged: used again if no piece is too long.
///
/// A record belongs to one string object, so that it follows the string from leaf to leaf and never
/// meets an equal one elsewhere; it is used once.
final class StringRuns {
    /// The end of one piece.
    ///
    /// @param hasPrefix whether the piece had letters before its quotes
    /// @param end how long the piece is with its prefix and first quote
    record Piece(boolean hasPrefix, int end) {}

    private final Map<String, List<Piece>> runs = new IdentityHashMap<>();

    void remember(String merged, List<Piece> pieces) {
        runs.put(merged, List.copyOf(pieces));
    }

    boolean has(String merged) {
        return runs.containsKey(merged);
    }

    /// The pieces of a merged string, none for other strings; forgets them.
    List<Piece> take(String merged) {
        List<Piece> pieces = runs.remove(merged);
        return pieces == null ? List.of() : pieces;
    }
}
