package dev.pytool.parser.diagnosis;

import java.util.List;

/// Alternatives, tried in order.
record Choice(List<Alternative> alternatives) {
    /// One alternative: pieces, the name of each or an empty one, and what it yields.
    record Alternative(Piece[] pieces, String[] names, Action action) {}

    Match match(Machine machine) {
        int start = machine.at();
        for (Alternative alternative : alternatives) {
            machine.reset(start);
            Piece[] pieces = alternative.pieces;
            Match[] parts = new Match[pieces.length];
            boolean cut = false;
            int matched = 0;
            for (; matched < pieces.length; matched++) {
                Match part = pieces[matched].match(machine);
                if (part.failed()) {
                    break;
                }
                parts[matched] = part;
                cut |= pieces[matched] instanceof Piece.Cut;
            }
            if (matched == pieces.length) {
                Match result = alternative.action.apply(machine, start, alternative, parts);
                if (!result.failed()) {
                    return result;
                }
            }
            if (cut) {
                break;
            }
        }
        machine.reset(start);
        return Match.FAIL;
    }
}
