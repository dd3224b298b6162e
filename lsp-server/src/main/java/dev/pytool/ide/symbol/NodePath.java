package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/// The nodes around a place, from the module inwards.
public final class NodePath {
    private NodePath() {}

    /// All nodes whose source covers the offset or ends at it, outermost first. Nodes without positions of their own, such
    /// as `arguments`, are looked through where the tree gives them no extent.
    public static List<Node> at(Tree tree, int offset) {
        List<Node> path = new ArrayList<>();
        Node current = tree.root();
        while (current != null) {
            path.add(current);
            Node[] next = new Node[1];
            current.forEachChild(child -> {
                boolean touches = tree.start(child) <= offset && offset <= tree.end(child);
                // Where two neighbours touch the place, the one that begins there is meant.
                if (touches && (next[0] == null || tree.start(child) >= tree.end(next[0]))) {
                    next[0] = child;
                }
            });
            current = next[0];
        }
        return path;
    }
}
