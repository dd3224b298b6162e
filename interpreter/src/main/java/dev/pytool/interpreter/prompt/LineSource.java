package dev.pytool.interpreter.prompt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where a conversation's lines come from.
public interface LineSource {
    /// What one question brought.
    sealed interface Answer {
        record Line(String text) implements Answer {}

        /// The person wants to stop: Ctrl-D.
        record End() implements Answer {}

        /// The person drops what was typed: Ctrl-C.
        record Interrupt() implements Answer {}
    }

    /// The next line, without its end.
    Answer line(String prompt);

    /// Called once before the first line.
    ///
    /// @param completions the names that may stand for the beginning of one
    default void start(Function<String, List<String>> completions) {}

    /// What is shown before the first prompt; empty: nothing.
    default Optional<String> banner() {
        return Optional.empty();
    }
}
