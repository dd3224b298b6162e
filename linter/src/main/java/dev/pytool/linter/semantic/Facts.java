package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Node;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Facts about nodes of the file and of the annotations it writes as strings.
final class Facts<T> {
    private final SourceTree source;
    private final Object[][] values;
    private final Map<Node, T> quoted = new IdentityHashMap<>();

    Facts(SourceTree source) {
        this.source = source;
        values = new Object[source.tree().segmentCount()][];
    }

    void put(Node node, T value) {
        if (source.isQuoted(node)) {
            quoted.put(node, value);
            return;
        }
        int serial = node.segment().serial();
        if (values[serial] == null) {
            values[serial] = new Object[node.segment().nodeCount()];
        }
        values[serial][node.index()] = value;
    }

    @SuppressWarnings("unchecked") // Only put(Node, T) writes the arrays.
    Optional<T> of(Node node) {
        if (source.isQuoted(node)) {
            return Optional.ofNullable(quoted.get(node));
        }
        Object[] segment = values[node.segment().serial()];
        return segment == null ? Optional.empty() : Optional.ofNullable((T) segment[node.index()]);
    }
}
