package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.tree.NodeTable;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A file's tree together with the trees of the annotations it writes as strings: absolute
/// positions and parents for the nodes of both.
public final class SourceTree {
    private final Tree tree;
    private final Map<Segment, Quoted> quoted = new IdentityHashMap<>();
    private final Map<Node, Node> annotations = new IdentityHashMap<>();
    private final NodeTable<Node> parents;
    private final Map<Node, Node> quotedParents = new IdentityHashMap<>();

    /// @param exact whether offsets inside the literal are offsets inside its text; otherwise every
    ///   node covers the literal
    private record Quoted(Tree tree, Expr.Constant literal, int base, boolean exact) {}

    SourceTree(Tree tree) {
        this.tree = tree;
        parents = new NodeTable<>(tree);
        new Parents(parents::put).record(tree.root());
    }

    public Tree tree() {
        return tree;
    }

    public String text() {
        return tree.source().text();
    }

    public int start(Node node) {
        if (quoted.isEmpty()) {
            return tree.start(node);
        }
        Quoted from = quoted.get(node.segment());
        if (from == null) {
            return tree.start(node);
        }
        return from.exact ? from.base + from.tree.start(node) : start(from.literal);
    }

    public int end(Node node) {
        if (quoted.isEmpty()) {
            return tree.end(node);
        }
        Quoted from = quoted.get(node.segment());
        if (from == null) {
            return tree.end(node);
        }
        return from.exact ? from.base + from.tree.end(node) : end(from.literal);
    }

    /// The source of the node; for a node of a quoted annotation with escapes, the text it was read
    /// from.
    public String text(Node node) {
        Quoted from = quoted.get(node.segment());
        return from == null
                ? text().substring(tree.start(node), tree.end(node))
                : from.tree.text(node);
    }

    /// The enclosing node; for the top of a quoted annotation, the string.
    public Optional<Node> parent(Node node) {
        return isQuoted(node) ? Optional.ofNullable(quotedParents.get(node)) : parents.get(node);
    }

    public boolean isQuoted(Node node) {
        return !quoted.isEmpty() && quoted.containsKey(node.segment());
    }

    /// Whether positions in this node's text are positions in the file.
    public boolean isExact(Node node) {
        Quoted from = quoted.get(node.segment());
        return from == null || from.exact;
    }

    /// The expression that this string stands for where a type is expected.
    public Optional<Node> quoted(Expr.Constant literal) {
        return Optional.ofNullable(annotations.get(literal));
    }

    void add(Tree annotation, Expr.Constant literal, int base, boolean exact) {
        Quoted from = new Quoted(annotation, literal, base, exact);
        Deque<Node> open = new ArrayDeque<>();
        open.push(annotation.root());
        while (!open.isEmpty()) {
            Node node = open.pop();
            quoted.put(node.segment(), from);
            node.forEachChild(open::push);
        }
        annotations.put(literal, annotation.root());
        quotedParents.put(annotation.root(), literal);
        new Parents(quotedParents::put).record(annotation.root());
    }

    /// Goes down by recursion, and anew from the nodes that lie too deep for it.
    ///
    /// @param into takes a node and its parent
    private record Parents(BiConsumer<Node, Node> into, Deque<Node> waiting) {
        private static final int DEPTH = 100;

        Parents(BiConsumer<Node, Node> into) {
            this(into, new ArrayDeque<>());
        }

        void record(Node root) {
            waiting.push(root);
            while (!waiting.isEmpty()) {
                below(waiting.pop(), 0);
            }
        }

        private void below(Node node, int depth) {
            node.forEachChild(child -> {
                into.accept(child, node);
                if (child.kind() == Kind.NAME || child.kind() == Kind.CONSTANT) {
                    return;
                }
                if (depth < DEPTH) {
                    below(child, depth + 1);
                } else {
                    waiting.push(child);
                }
            });
        }
    }
}
