package dev.pytool.parser.dump;

import dev.pytool.parser.ast.AsdlNamed;
import dev.pytool.parser.ast.FieldVisitor;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of CPython 3.14's `ast.dump(tree, include_attributes=True)`: fields that are empty
/// lists or absent are left out; lines count from 1, columns in UTF-8 bytes from 0.
///
/// Works on a stack of its own, so the depth of the tree costs memory only.
public final class AstDump {
    private final Columns columns;
    private final Tree tree;
    private final StringBuilder out;
    private final ArrayDeque<Object> pending = new ArrayDeque<>();
    private final ArrayList<Object> pieces = new ArrayList<>();

    private AstDump(Tree tree, StringBuilder out) {
        this.tree = tree;
        this.out = out;
        columns = new Columns(tree);
    }

    /// The dump of a whole tree.
    public static String of(Tree tree) {
        StringBuilder out = new StringBuilder(tree.source().length() * 8 + 64);
        write(tree, tree.root(), out);
        return out.toString();
    }

    /// Appends the dump of one node.
    public static void write(Tree tree, Node node, StringBuilder out) {
        new AstDump(tree, out).run(node);
    }

    private void run(Node root) {
        pending.push(root);
        Fields fields = new Fields();
        while (!pending.isEmpty()) {
            Object next = pending.pop();
            if (next instanceof Node node) {
                begin(node, fields);
            } else {
                out.append((String) next);
            }
        }
    }

    /// Writes the node up to its first child, and leaves the rest for later.
    private void begin(Node node, Fields fields) {
        Kind kind = node.kind();
        out.append(kind.asdlName()).append('(');
        pieces.clear();
        fields.separator = "";
        node.fields(fields);
        if (kind.hasPositions()) {
            text(fields.separator + columns.attributes(tree.start(node), tree.end(node)));
        }
        text(")");
        int first = 0;
        while (first < pieces.size() && pieces.get(first) instanceof String text) {
            out.append(text);
            first++;
        }
        for (int i = pieces.size() - 1; i >= first; i--) {
            pending.push(pieces.get(i));
        }
    }

    private void text(String text) {
        pieces.add(text);
    }

    /// Takes the fields of one node apart into texts and child nodes.
    private final class Fields implements FieldVisitor {
        private String separator = "";

        private void name(String name) {
            text(separator);
            text(name);
            text("=");
            separator = ", ";
        }

        @Override
        public void node(String name, Node value) {
            name(name);
            pieces.add(value);
        }

        @Override
        public void optionalNode(String name, Optional<? extends Node> value) {
            if (value.isPresent()) {
                node(name, value.get());
            }
        }

        @Override
        public void nodes(String name, List<? extends Node> values) {
            if (values.isEmpty()) {
                return;
            }
            name(name);
            String before = "[";
            for (Node value : values) {
                text(before);
                pieces.add(value);
                before = ", ";
            }
            text("]");
        }

        @Override
        public void optionalNodes(String name, List<? extends Optional<? extends Node>> values) {
            if (values.isEmpty()) {
                return;
            }
            name(name);
            String before = "[";
            for (Optional<? extends Node> value : values) {
                text(before);
                if (value.isPresent()) {
                    pieces.add(value.get());
                } else {
                    text("None");
                }
                before = ", ";
            }
            text("]");
        }

        @Override
        public void identifier(String name, String value) {
            name(name);
            text(PythonRepr.text(value));
        }

        @Override
        public void optionalIdentifier(String name, Optional<String> value) {
            if (value.isPresent()) {
                identifier(name, value.get());
            }
        }

        @Override
        public void identifiers(String name, List<String> values) {
            if (values.isEmpty()) {
                return;
            }
            name(name);
            String before = "[";
            for (String value : values) {
                text(before);
                text(PythonRepr.text(value));
                before = ", ";
            }
            text("]");
        }

        @Override
        public void constant(String name, Literal value) {
            name(name);
            text(PythonRepr.of(value));
        }

        @Override
        public void integer(String name, int value) {
            name(name);
            text(Integer.toString(value));
        }

        @Override
        public void flag(String name, boolean value) {
            if (value) {
                name("kind");
                text("'u'");
            }
        }

        @Override
        public void operator(String name, AsdlNamed value) {
            name(name);
            text(value.asdlName());
            text("()");
        }

        @Override
        public void operators(String name, List<? extends AsdlNamed> values) {
            name(name);
            String before = "[";
            for (AsdlNamed value : values) {
                text(before);
                text(value.asdlName());
                text("()");
                before = ", ";
            }
            text("]");
        }
    }
}
