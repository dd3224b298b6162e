package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// The nodes around a place, from the module inwards.
public final class NodePath {
    private NodePath() {}

    /// All nodes whose source covers the offset or ends at it, outermost first. Nodes without
    /// positions of their own, such as `arguments`, are looked through where the tree gives them no
    /// extent.
    public static List<Node> at(Tree tree, int offset) {
        List<Node> path = new ArrayList<>();
        Node current = tree.root();
        while (current != null) {
            path.add(current);
            Node[] next = new Node[1];
            current.forEachChild(child -> {
                boolean touches = start(tree, child) <= offset && offset <= tree.end(child);
                // Where two neighbours touch the place, the one that begins there is meant.
                if (touches && (next[0] == null || start(tree, child) >= tree.end(next[0]))) {
                    next[0] = child;
                }
            });
            current = next[0];
        }
        return path;
    }

    /// A definition's position leaves its decorators out, which are parts of it all the same.
    private static int start(Tree tree, Node node) {
        List<Expr> decorators =
                switch (node) {
                    case Stmt.FunctionLike function -> function.decoratorList();
                    case Stmt.ClassDef type -> type.decoratorList();
                    default -> List.of();
                };
        return decorators.isEmpty()
                ? tree.start(node)
                : Math.min(tree.start(node), tree.start(decorators.getFirst()));
    }
}
