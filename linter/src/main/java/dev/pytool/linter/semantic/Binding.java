package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// One place where a name gets a meaning.
public final class Binding {
    /// How the name gets it.
    public enum Kind {
        /// `x: int` without a value.
        ANNOTATION,
        ARGUMENT,
        ASSIGNMENT,
        /// A name in a tuple or list target.
        UNPACKED,
        WITH_VARIABLE,
        NAMED_EXPRESSION,
        LOOP_VARIABLE,
        COMPREHENSION_VARIABLE,
        GLOBAL,
        NONLOCAL,
        CLASS,
        FUNCTION,
        EXPORT,
        FUTURE_IMPORT,
        IMPORT,
        FROM_IMPORT,
        SUBMODULE_IMPORT,
        DELETION,
        CONDITIONAL_DELETION,
        EXCEPTION,
        /// After its `except` clause the name is gone.
        UNBOUND_EXCEPTION,
        TYPE_PARAMETER,
        PATTERN
    }

    private final Kind kind;
    private final String name;
    private final int start;
    private final int end;
    private final Scope scope;
    private final Node node;
    private final Optional<Stmt> statement;
    private final String target;
    private final int context;
    private final List<Reference> references = new ArrayList<>();
    Optional<Binding> shadowed = Optional.empty();
    Optional<Binding> outer = Optional.empty();
    boolean explicitExport;
    boolean aliased;
    boolean augmented;

    Binding(
            Kind kind,
            String name,
            int start,
            int end,
            Scope scope,
            Node node,
            Optional<Stmt> statement,
            String target,
            int context) {
        this.kind = kind;
        this.name = name;
        this.start = start;
        this.end = end;
        this.scope = scope;
        this.node = node;
        this.statement = statement;
        this.target = target;
        this.context = context;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /// Absolute offset of the marked text: the name, or the alias of an import.
    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Scope scope() {
        return scope;
    }

    /// The node that binds: a name, an alias, a parameter, a definition, a handler, a pattern.
    public Node node() {
        return node;
    }

    /// The statement around [#node()].
    public Optional<Stmt> statement() {
        return statement;
    }

    /// For an import the full dotted name of what it names, dots of a relative import in front;
    /// empty otherwise.
    public String target() {
        return target;
    }

    /// The reads that reach this binding.
    public List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    public boolean isUsed() {
        return !references.isEmpty();
    }

    /// The binding of the same name and scope that this one replaces.
    public Optional<Binding> shadowed() {
        return shadowed;
    }

    /// For `global` and `nonlocal` the binding that is meant, where it exists already.
    public Optional<Binding> outer() {
        return outer;
    }

    /// `import x as x`: a re-export by convention.
    public boolean isExplicitExport() {
        return explicitExport;
    }

    /// Whether an import renames.
    public boolean isAliased() {
        return aliased;
    }

    /// Whether an augmented assignment made it.
    public boolean isAugmented() {
        return augmented;
    }

    public boolean isImport() {
        return switch (kind) {
            case IMPORT, FROM_IMPORT, SUBMODULE_IMPORT -> true;
            default -> false;
        };
    }

    public boolean isUnbound() {
        return switch (kind) {
            case ANNOTATION, DELETION, UNBOUND_EXCEPTION -> true;
            default -> false;
        };
    }

    /// Whether a `global` or `nonlocal` says that the name belongs to another scope.
    public boolean isDeclaredOutside() {
        return in(Names.DECLARED_OUTSIDE);
    }

    public boolean in(int flag) {
        return (context & flag) != 0;
    }

    void read(Reference reference) {
        references.add(reference);
    }
}
