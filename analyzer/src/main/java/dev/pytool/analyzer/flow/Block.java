package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Use;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A run of code that is entered at its beginning only.
final class Block {
    /// What happens to the names that are followed.
    sealed interface Event {}

    record Read(Use use, int symbol) implements Event {}

    /// @param bit the number of the binding
    record Write(Binding binding, int symbol, int bit) implements Event {}

    /// The name loses its value.
    record Erase(int symbol) implements Event {}

    final List<Event> events = new ArrayList<>(4);
    final List<Block> next = new ArrayList<>(2);

    /// Where an exception anywhere in the block leads, if a statement of the scope catches it.
    final Optional<Block> onRaise;

    final BitSet in = new BitSet();
    boolean reached;

    Block(Optional<Block> onRaise) {
        this.onRaise = onRaise;
    }
}
