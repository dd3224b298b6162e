package dev.pytool.formatter.imports;

import dev.pytool.parser.ast.AsdlNamed;
import dev.pytool.parser.ast.FieldVisitor;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes the bodies of a compound statement: the lists of statements among its fields. Handlers and
/// cases, which have bodies of their own, go to the action.
record BodyReader(List<List<Stmt>> bodies, Consumer<Node> clauses) implements FieldVisitor {
    @Override
    public void nodes(String name, List<? extends Node> values) {
        List<Stmt> statements = new ArrayList<>();
        for (Node value : values) {
            if (value instanceof Stmt statement) {
                statements.add(statement);
            } else {
                clauses.accept(value);
            }
        }
        if (!statements.isEmpty()) {
            bodies.add(statements);
        }
    }

    @Override
    public void node(String name, Node value) {}

    @Override
    public void optionalNode(String name, Optional<? extends Node> value) {}

    @Override
    public void optionalNodes(String name, List<? extends Optional<? extends Node>> values) {}

    @Override
    public void identifier(String name, String value) {}

    @Override
    public void optionalIdentifier(String name, Optional<String> value) {}

    @Override
    public void identifiers(String name, List<String> values) {}

    @Override
    public void constant(String name, Literal value) {}

    @Override
    public void integer(String name, int value) {}

    @Override
    public void flag(String name, boolean value) {}

    @Override
    public void operator(String name, AsdlNamed value) {}

    @Override
    public void operators(String name, List<? extends AsdlNamed> values) {}
}
