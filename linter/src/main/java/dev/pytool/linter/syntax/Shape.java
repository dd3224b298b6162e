package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.AsdlNamed;
import dev.pytool.parser.ast.FieldVisitor;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;

import java.util.List;
import java.util.Optional;

/// The structure of code as text: equal for pieces that differ in layout, comments and the use of a
/// target only.
public final class Shape implements FieldVisitor {
    private final StringBuilder out = new StringBuilder();

    private Shape() {}

    public static String of(Node node) {
        Shape shape = new Shape();
        shape.write(node);
        return shape.out.toString();
    }

    public static String of(List<? extends Node> nodes) {
        Shape shape = new Shape();
        shape.nodes("", nodes);
        return shape.out.toString();
    }

    public static boolean same(Node a, Node b) {
        return a.kind() == b.kind() && of(a).equals(of(b));
    }

    public static boolean same(List<? extends Node> a, List<? extends Node> b) {
        return a.size() == b.size() && of(a).equals(of(b));
    }

    private void write(Node node) {
        out.append(node.kind().ordinal()).append('(');
        node.fields(this);
        out.append(')');
    }

    @Override
    public void node(String name, Node value) {
        write(value);
    }

    @Override
    public void optionalNode(String name, Optional<? extends Node> value) {
        value.ifPresentOrElse(this::write, () -> out.append('-'));
    }

    @Override
    public void nodes(String name, List<? extends Node> values) {
        out.append('[');
        values.forEach(this::write);
        out.append(']');
    }

    @Override
    public void optionalNodes(String name, List<? extends Optional<? extends Node>> values) {
        out.append('[');
        values.forEach(value -> optionalNode(name, value));
        out.append(']');
    }

    @Override
    public void identifier(String name, String value) {
        out.append(value).append(',');
    }

    @Override
    public void optionalIdentifier(String name, Optional<String> value) {
        out.append(value.orElse("-")).append(',');
    }

    @Override
    public void identifiers(String name, List<String> values) {
        out.append(values);
    }

    @Override
    public void constant(String name, Literal value) {
        out.append(value).append(',');
    }

    @Override
    public void integer(String name, int value) {
        out.append(value).append(',');
    }

    @Override
    public void flag(String name, boolean value) {
        // A `u` before a string changes nothing.
    }

    @Override
    public void operator(String name, AsdlNamed value) {
        if (!name.equals("ctx")) {
            out.append(value).append(',');
        }
    }

    @Override
    public void operators(String name, List<? extends AsdlNamed> values) {
        out.append(values);
    }
}
