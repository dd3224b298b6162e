package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;

/// Gives the fields of one node under their names in CPython's grammar: the way back from what a
/// [FieldVisitor] was shown. [Nodes#make] asks for each field once, in the grammar's order.
public interface FieldSource {
    <N extends Node> N node(String name, Class<N> type);

    <N extends Node> Optional<N> optionalNode(String name, Class<N> type);

    <N extends Node> List<N> nodes(String name, Class<N> type);

    /// A list in which an element may be absent.
    <N extends Node> List<Optional<N>> optionalNodes(String name, Class<N> type);

    String identifier(String name);

    Optional<String> optionalIdentifier(String name);

    List<String> identifiers(String name);

    Literal constant(String name);

    int integer(String name);

    /// `unicode_prefix`: CPython's field `kind`, `'u'` or None.
    boolean flag(String name);

    <E extends Enum<E> & AsdlNamed> E operator(String name, Class<E> type);

    <E extends Enum<E> & AsdlNamed> List<E> operators(String name, Class<E> type);
}
