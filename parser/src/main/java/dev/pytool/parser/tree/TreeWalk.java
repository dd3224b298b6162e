package dev.pytool.parser.tree;

import dev.pytool.parser.ast.Node;

import java.util.Arrays;
import java.util.function.Consumer;

/// Walks a tree in pre-order on a stack of its own, so that deep trees cost memory instead of the
/// thread's stack.
public final class TreeWalk implements Consumer<Node> {
    private final Visitor visitor;
    private Object[] stack = new Object[64];
    private int size;

    /// What happens at each node.
    public interface Visitor {
        /// Called before the node's children; whether they are to be visited.
        boolean enter(Node node);

        /// Called after the node's children, for every node that was entered.
        default void leave(Node node) {}
    }

    private record Leaving(Node node) {}

    private TreeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Visits a node and everything below it.
    public static void walk(Node root, Visitor visitor) {
        new TreeWalk(visitor).run(root);
    }

    /// Calls the action for a node and everything below it.
    public static void forEach(Node root, Consumer<? super Node> action) {
        walk(
                root,
                node -> {
                    action.accept(node);
                    return true;
                });
    }

    private void run(Node root) {
        push(root);
        while (size > 0) {
            Object next = stack[--size];
            stack[size] = null;
            if (next instanceof Leaving leaving) {
                visitor.leave(leaving.node);
                continue;
            }
            Node node = (Node) next;
            if (visitor.enter(node)) {
                push(new Leaving(node));
                int first = size;
                node.forEachChild(this);
                reverse(first);
            }
        }
    }

    /// Takes one child of the node being entered.
    @Override
    public void accept(Node child) {
        push(child);
    }

    private void push(Object entry) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = entry;
    }

    private void reverse(int first) {
        for (int low = first, high = size - 1; low < high; low++, high--) {
            Object swapped = stack[low];
            stack[low] = stack[high];
            stack[high] = swapped;
        }
    }
}
