package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;

/// An error of the first pass, or what may be one: some depend on code before the segment.
sealed interface Issue {
    Node node();

    /// See [Mention#order()].
    int order();

    /// An error whatever stands around.
    record Certain(String message, Node node, int order) implements Issue {}

    /// `global` and `nonlocal` statements must come before the name is used.
    ///
    /// @param spelled the name as written
    /// @param flags what the segment did with the name before
    record Directive(
            String word,
            String spelled,
            String name,
            int flags,
            ScopePart scope,
            Node node,
            int order)
            implements Issue {}

    /// A `global` or `nonlocal` name must not be annotated.
    ///
    /// @param flags what the segment did with the name before
    record Annotated(String spelled, String name, int flags, ScopePart scope, Node node, int order)
            implements Issue {}

    /// `from __future__` imports must stand at the head of the file.
    record Future(Node node, int order) implements Issue {}
}
