package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.tree.Tree;

/// A piece of a file, by absolute offsets.
public record Span(int start, int end) {
    public static Span of(Tree tree, Node node) {
        return new Span(tree.start(node), tree.end(node));
    }

    /// Whether the offset is inside or at either end.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
