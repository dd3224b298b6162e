package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// What the statements of one segment say about scopes and names. It stays with the segment: the
/// trees after an edit elsewhere find the same object. Read-only.
final class Outline {
    /// The statements it was made of. Of a `def` or `class` among them a later tree may hold a
    /// newer version, with another body.
    private final List<Stmt> statements;

    private final Surroundings surroundings;
    private final boolean mangles;
    final List<ScopePart> parts;
    final List<Handover> handovers;
    final List<Issue> issues;

    /// Names that a `global` statement, or a `:=` of the module, gives to the module.
    final List<NamePart> globals;

    /// Whether any part has directives.
    final boolean directs;

    private final Object[] scopes;
    private final Object[] reads;
    private final Object[] bindings;
    final int mentions;

    Outline(List<Stmt> statements, Surroundings surroundings, Declarations found) {
        this.statements = statements;
        this.surroundings = surroundings;
        mangles = found.mangles;
        parts = List.copyOf(found.parts);
        handovers = List.copyOf(found.handovers);
        issues = List.copyOf(found.issues);
        globals = List.copyOf(found.globals);
        directs = parts.stream().anyMatch(part -> !part.directives.isEmpty());
        scopes = found.scopes;
        reads = found.reads;
        bindings = found.bindings;
        mentions = found.order;
    }

    /// Whether it is the outline of these statements in these surroundings.
    boolean matches(List<Stmt> wanted, Surroundings around) {
        return statements.size() == wanted.size()
                && statements.getFirst().index() == wanted.getFirst().index()
                && around.matches(surroundings, mangles);
    }

    /// The part of the scope that the statements stand in.
    ScopePart here() {
        return parts.getFirst();
    }

    /// The node as a tree has it that holds these statements.
    Node current(Node node, List<Stmt> now) {
        if (node instanceof Stmt) {
            for (int i = 0; i < statements.size(); i++) {
                if (statements.get(i) == node) {
                    return now.get(i);
                }
            }
        }
        return node;
    }

    Optional<ScopePart> scope(Node node) {
        return at(scopes, node).map(ScopePart.class::cast);
    }

    Optional<Mention> read(Node node) {
        return at(reads, node).map(Mention.class::cast);
    }

    Optional<Mention> binding(Node node) {
        return at(bindings, node).map(Mention.class::cast);
    }

    private static Optional<Object> at(Object[] table, Node node) {
        return node.index() < table.length
                ? Optional.ofNullable(table[node.index()])
                : Optional.empty();
    }
}
