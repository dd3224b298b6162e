package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.tree.NodeTable;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Facts about nodes of the file and of the annotations it writes as strings.
final class Facts<T> {
    private final SourceTree source;
    private final NodeTable<T> own;
    private final Map<Node, T> quoted = new IdentityHashMap<>();

    Facts(SourceTree source) {
        this.source = source;
        own = new NodeTable<>(source.tree());
    }

    void put(Node node, T value) {
        if (source.isQuoted(node)) {
            quoted.put(node, value);
        } else {
            own.put(node, value);
        }
    }

    Optional<T> of(Node node) {
        return source.isQuoted(node) ? Optional.ofNullable(quoted.get(node)) : own.get(node);
    }
}
