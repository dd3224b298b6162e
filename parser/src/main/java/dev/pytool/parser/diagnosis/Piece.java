package dev.pytool.parser.diagnosis;

import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;

/// A piece of a rule. Matching moves the machine; a failed match leaves it anywhere, the
/// alternative around puts it back.
sealed interface Piece {
    Match match(Machine machine);

    /// A token of this kind.
    record Token(TokenKind kind) implements Piece {
        @Override
        public Match match(Machine machine) {
            return machine.kind() == kind ? machine.take() : Match.FAIL;
        }
    }

    /// A name spelled so.
    record Word(String word) implements Piece {
        @Override
        public Match match(Machine machine) {
            return machine.atWord(word) ? machine.take() : Match.FAIL;
        }
    }

    /// Any of the words that are keywords in some places.
    record SoftKeyword() implements Piece {
        @Override
        public Match match(Machine machine) {
            return machine.atWord("_")
                            || machine.atWord("case")
                            || machine.atWord("match")
                            || machine.atWord("type")
                    ? machine.take()
                    : Match.FAIL;
        }
    }

    /// Another rule.
    record Reference(Rule rule) implements Piece {
        @Override
        public Match match(Machine machine) {
            return machine.call(rule);
        }
    }

    /// Alternatives in parentheses.
    record Group(Choice choice) implements Piece {
        @Override
        public Match match(Machine machine) {
            return choice.match(machine);
        }
    }

    /// A piece that may be absent.
    record Maybe(Piece piece) implements Piece {
        @Override
        public Match match(Machine machine) {
            int start = machine.at();
            Match match = piece.match(machine);
            if (match.failed()) {
                machine.reset(start);
                return Match.ABSENT;
            }
            return match;
        }
    }

    /// A piece as often as it matches.
    record Repeat(Piece piece, int least) implements Piece {
        @Override
        public Match match(Machine machine) {
            List<Match> found = new ArrayList<>();
            while (true) {
                int start = machine.at();
                Match match = piece.match(machine);
                if (match.failed() || machine.at() == start) {
                    machine.reset(start);
                    return found.size() < least ? Match.FAIL : machine.sequence(found);
                }
                found.add(match);
            }
        }
    }

    /// One or more of a piece with a separator between them.
    record Separated(Piece separator, Piece piece) implements Piece {
        @Override
        public Match match(Machine machine) {
            List<Match> found = new ArrayList<>();
            Match match = piece.match(machine);
            if (match.failed()) {
                return match;
            }
            while (!match.failed()) {
                found.add(match);
                int start = machine.at();
                match = separator.match(machine).failed() ? Match.FAIL : piece.match(machine);
                if (match.failed()) {
                    machine.reset(start);
                }
            }
            return machine.sequence(found);
        }
    }

    /// Looks ahead.
    record Ahead(Piece piece, boolean wanted) implements Piece {
        @Override
        public Match match(Machine machine) {
            int start = machine.at();
            boolean matched = !piece.match(machine).failed();
            machine.reset(start);
            return matched == wanted ? Match.ABSENT : Match.FAIL;
        }
    }

    /// A token without which there is an error at once.
    record Forced(Token token) implements Piece {
        @Override
        public Match match(Machine machine) {
            if (machine.kind() == token.kind) {
                return machine.take();
            }
            throw machine.raiseAt("expected '" + token.kind.text() + "'");
        }
    }

    /// From here on no other alternative counts.
    record Cut() implements Piece {
        @Override
        public Match match(Machine machine) {
            return Match.ABSENT;
        }
    }
}
