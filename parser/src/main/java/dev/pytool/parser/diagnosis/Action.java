package dev.pytool.parser.diagnosis;

import java.util.ArrayList;
import java.util.List;

/// What a matched alternative yields.
sealed interface Action {
    Match apply(Machine machine, int start, Choice.Alternative alternative, Match[] parts);

    /// The only piece, or a nameless thing of several.
    record Plain() implements Action {
        @Override
        public Match apply(
                Machine machine, int start, Choice.Alternative alternative, Match[] parts) {
            return parts.length == 1 ? parts[0] : machine.node("", start, List.of());
        }
    }

    /// One of the named parts.
    record Value(String name) implements Action {
        @Override
        public Match apply(
                Machine machine, int start, Choice.Alternative alternative, Match[] parts) {
            return named(name, alternative, parts);
        }
    }

    /// A thing of a kind, with the elements of the named parts.
    record Node(String kind, List<String> names) implements Action {
        @Override
        public Match apply(
                Machine machine, int start, Choice.Alternative alternative, Match[] parts) {
            List<Match> all = new ArrayList<>();
            for (String name : names) {
                all.addAll(named(name, alternative, parts).elements());
            }
            return kind.equals("list")
                    ? machine.sequence(all)
                    : machine.node(kind, start, List.copyOf(all));
        }
    }

    /// An error; where it turns out not to be one the alternative does not match.
    record Fail(String form, List<String> names, String message) implements Action {
        @Override
        public Match apply(
                Machine machine, int start, Choice.Alternative alternative, Match[] parts) {
            List<Match> about = new ArrayList<>(names.size());
            for (String name : names) {
                about.add(named(name, alternative, parts));
            }
            return ErrorActions.apply(machine, form, about, message);
        }
    }

    private static Match named(String name, Choice.Alternative alternative, Match[] parts) {
        for (int i = 0; i < parts.length; i++) {
            if (alternative.names()[i].equals(name)) {
                return parts[i];
            }
        }
        throw new IllegalStateException("no part is named " + name);
    }
}
