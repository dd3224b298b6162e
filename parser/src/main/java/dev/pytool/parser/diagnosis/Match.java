package dev.pytool.parser.diagnosis;

import java.util.List;

/// What a rule matched: a name for the kind of thing, and the tokens from `first` to `last`, both
/// included.
///
/// @param kind a class name of module `ast`, a token's kind, or a word of the rules' own
/// @param parts what later decisions need of the inside
record Match(String kind, int first, int last, List<Match> parts) {
    /// No match.
    static final Match FAIL = new Match("fail", -1, -1, List.of());

    /// A match of an optional piece that is not there.
    static final Match ABSENT = new Match("absent", -1, -1, List.of());

    static Match of(String kind, int first, int last) {
        return new Match(kind, first, last, List.of());
    }

    boolean failed() {
        return this == FAIL;
    }

    /// The elements of a list, or of anything else just itself; nothing of an absent piece.
    List<Match> elements() {
        return this == ABSENT ? List.of() : kind.equals("sequence") ? parts : List.of(this);
    }
}
