package dev.pytool.parser.tree;

import dev.pytool.parser.ast.Node;

import java.util.Optional;

/// Facts beside the tree: at most one value for each node, in one array a segment, found without
/// hashing.
///
/// @param <T> the kind of fact
public final class NodeTable<T> {
    private final Object[][] values;

    public NodeTable(Tree tree) {
        values = new Object[tree.segmentCount()][];
    }

    public void put(Node node, T value) {
        int serial = node.segment().serial();
        if (values[serial] == null) {
            values[serial] = new Object[node.segment().nodeCount()];
        }
        values[serial][node.index()] = value;
    }

    /// The fact about this node, if one was put.
    @SuppressWarnings("unchecked") // Only put(Node, T) writes the arrays.
    public Optional<T> get(Node node) {
        Object[] segment = values[node.segment().serial()];
        return segment == null ? Optional.empty() : Optional.ofNullable((T) segment[node.index()]);
    }
}
