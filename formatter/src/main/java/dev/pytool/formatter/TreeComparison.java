package dev.pytool.formatter;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.FieldVisitor;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Whether two trees are the same program. White space in docstrings may differ, and so may the
/// nesting of the tuples a `del` deletes.
final class TreeComparison {
    private TreeComparison() {}

    /// Where the trees differ, in words; empty where they do not. Keeps the pairs still to be
    /// compared itself: a chain of `elif` nests deeper than any stack.
    static Optional<String> difference(Tree before, Tree after) {
        Deque<Node> pending = new ArrayDeque<>();
        pending.push(after.root());
        pending.push(before.root());
        Fields fields = new Fields();
        Fields others = new Fields();
        while (!pending.isEmpty()) {
            Node one = pending.pop();
            Node other = pending.pop();
            if (one.kind() != other.kind()) {
                return Optional.of(one.kind() + " became " + other.kind());
            }
            fields.read(one);
            others.read(other);
            if (!fields.facts.equals(others.facts)) {
                boolean text = one.kind() == Kind.CONSTANT && sameText(fields.facts, others.facts);
                if (!text) {
                    return Optional.of("a " + one.kind() + " changed");
                }
            }
            if (fields.nodes.size() != others.nodes.size()) {
                return Optional.of("a " + one.kind() + " has other parts");
            }
            for (int i = fields.nodes.size() - 1; i >= 0; i--) {
                pending.push(others.nodes.get(i));
                pending.push(fields.nodes.get(i));
            }
        }
        return Optional.empty();
    }

    private static void flatten(List<Expr> targets, List<Node> into) {
        for (Expr target : targets) {
            if (target instanceof Expr.Tuple tuple) {
                flatten(tuple.elts(), into);
            } else {
                into.add(target);
            }
        }
    }

    /// Whether two constants are strings that differ in white space at the ends of lines only.
    private static boolean sameText(List<Object> one, List<Object> other) {
        return one.get(0) instanceof Literal.Str text
                && other.get(0) instanceof Literal.Str otherText
                && squeeze(text.value()).equals(squeeze(otherText.value()));
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("[\n\r\f\u000b\u001c-\u001e\u0085\u2028\u2029]", -1)) {
            String stripped = strip(line);
            out.append(stripped);
            if (!stripped.isEmpty()) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The fields of a node: children in order, and everything else.
    private static final class Fields implements FieldVisitor {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Object> facts = new ArrayList<>(2);

        /// Takes the place of what was read before.
        void read(Node node) {
            nodes.clear();
            facts.clear();
            if (node.kind() == Kind.DELETE) {
                flatten(((Stmt.Delete) node).targets(), nodes);
            } else {
                node.fields(this);
            }
        }

        @Override
        public void node(String name, Node value) {
            nodes.add(value);
        }

        @Override
        public void optionalNode(String name, Optional<? extends Node> value) {
            facts.add(value.isPresent());
            value.ifPresent(nodes::add);
        }

        @Override
        public void nodes(String name, List<? extends Node> values) {
            facts.add(values.size());
            nodes.addAll(values);
        }

        @Override
        public void optionalNodes(String name, List<? extends Optional<? extends Node>> values) {
            for (Optional<? extends Node> value : values) {
                optionalNode(name, value);
            }
        }

        @Override
        public void identifier(String name, String value) {
            facts.add(value);
        }

        @Override
        public void optionalIdentifier(String name, Optional<String> value) {
            facts.add(value);
        }

        @Override
        public void identifiers(String name, List<String> values) {
            facts.add(values);
        }

        @Override
        public void constant(String name, Literal value) {
            facts.add(value);
        }

        @Override
        public void integer(String name, int value) {
            facts.add(value);
        }

        @Override
        public void flag(String name, boolean value) {
            // The prefix `u` goes.
        }

        @Override
        public void operator(String name, dev.pytool.parser.ast.AsdlNamed value) {
            facts.add(value);
        }

        @Override
        public void operators(String name, List<? extends dev.pytool.parser.ast.AsdlNamed> values) {
            facts.addAll(values);
        }
    }
}
