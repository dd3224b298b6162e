package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;

/// Receives the fields of one node under their names in CPython's grammar: what dumps, comparisons
/// and the interpreter's `ast` module are made from.
public interface FieldVisitor {
    void node(String name, Node value);

    void optionalNode(String name, Optional<? extends Node> value);

    void nodes(String name, List<? extends Node> values);

    /// A list in which an element may be absent (`None` in CPython), as the key of `**x` in a dict
    /// display.
    void optionalNodes(String name, List<? extends Optional<? extends Node>> values);

    void identifier(String name, String value);

    void optionalIdentifier(String name, Optional<String> value);

    void identifiers(String name, List<String> values);

    void constant(String name, Literal value);

    void integer(String name, int value);

    /// `unicode_prefix`: CPython's field `kind`, `'u'` or None.
    void flag(String name, boolean value);

    void operator(String name, AsdlNamed value);

    void operators(String name, List<? extends AsdlNamed> values);
}
