package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the code of one segment says about one scope. A function has two parts, its parameters and
/// its body; a class or module has one for each statement. Written by the walk, read-only
/// afterwards.
final class ScopePart {
    /// A `global` or `nonlocal` statement, or what counts as one.
    record Directive(String name, Node node) {}

    final ScopeKind kind;
    final String name;
    final Node node;

    /// The node whose line is the scope's.
    final Node place;

    final Optional<ScopePart> parent;

    /// Index in the outline; 0 for the part of the scope that the segment stands in.
    final int number;

    /// When it was opened; see [Mention#order()].
    final int order;

    final List<ScopePart> children = new ArrayList<>(0);
    final Map<String, NamePart> names = new LinkedHashMap<>();
    final List<String> parameters = new ArrayList<>(0);
    final List<Directive> directives = new ArrayList<>(0);

    /// Names of type parameters, the only ones mangled around a generic class; absent elsewhere.
    Optional<Set<String>> mangled = Optional.empty();

    /// The scope of the annotations written directly here.
    Optional<ScopePart> annotations = Optional.empty();

    /// Whether it is a part of the annotations that all parts of its parent share.
    boolean shared;

    /// Which of the outline's handovers goes on with this scope; -1 for none.
    int handover = -1;

    String role = "";
    boolean generator;
    boolean coroutine;
    boolean returnsValue;
    boolean seesClass;
    boolean detached;
    boolean starImport;
    boolean conditionalAnnotations;
    // State of the walk.
    boolean iterationTarget;
    int iterationExpression;
    boolean conditional;
    boolean unevaluated;

    ScopePart(
            ScopeKind kind,
            String name,
            Node node,
            Node place,
            Optional<ScopePart> parent,
            int number,
            int order) {
        this.kind = kind;
        this.name = name;
        this.node = node;
        this.place = place;
        this.parent = parent;
        this.number = number;
        this.order = order;
    }

    ScopeKind kind() {
        return kind;
    }

    Optional<ScopePart> parent() {
        return parent;
    }

    NamePart name(String mangled) {
        NamePart found = names.get(mangled);
        if (found == null) {
            found = new NamePart(mangled, this);
            names.put(mangled, found);
        }
        return found;
    }
}
