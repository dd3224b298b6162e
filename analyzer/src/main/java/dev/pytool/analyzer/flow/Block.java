package dev.pytool.analyzer.flow;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run of code that is entered at its beginning only. Read-only once its piece is built.
final class Block {
    /// What happens to a name that the scope may own.
    sealed interface Event {
        String name();
    }

    record Read(Expr.Name node, String name) implements Event {}

    /// @param node what the binding is recorded at
    /// @param number counts the writes of the piece
    record Write(Node node, String name, int number) implements Event {}

    /// The name loses its value.
    record Erase(String name) implements Event {}

    final List<Event> events = new ArrayList<>(4);
    final List<Block> next = new ArrayList<>(2);

    /// Where an exception anywhere in the block leads, if a statement of the scope catches it.
    final Optional<Block> onRaise;

    /// Index in its piece.
    final int number;

    Block(Optional<Block> onRaise, int number) {
        this.onRaise = onRaise;
        this.number = number;
    }
}
