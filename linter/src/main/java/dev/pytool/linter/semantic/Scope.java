package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One namespace of the index as linters see it: each name with the bindings it has had, in the
/// order of execution.
public final class Scope {
    /// What opens a scope.
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        LAMBDA,
        COMPREHENSION,
        /// The type parameters of a `def`, `class` or `type` statement (PEP 695).
        TYPE_PARAMETERS;

        static Kind of(Node node) {
            return switch (node.kind()) {
                case CLASS_DEF -> CLASS;
                case FUNCTION_DEF, ASYNC_FUNCTION_DEF -> FUNCTION;
                case LAMBDA -> LAMBDA;
                case LIST_COMP, SET_COMP, DICT_COMP, GENERATOR_EXP -> COMPREHENSION;
                default -> MODULE;
            };
        }
    }

    private final Kind kind;
    private final Node node;
    private final Optional<Scope> parent;
    private final Optional<dev.pytool.analyzer.scope.Scope> index;
    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final List<Binding> all = new ArrayList<>();
    private final List<Binding> starImports = new ArrayList<>();
    private List<Scope> visible = List.of();
    boolean usesLocals;

    Scope(
            Kind kind,
            Node node,
            Optional<Scope> parent,
            Optional<dev.pytool.analyzer.scope.Scope> index) {
        this.kind = kind;
        this.node = node;
        this.parent = parent;
        this.index = index;
    }

    public Kind kind() {
        return kind;
    }

    /// The module, class, function, lambda or comprehension.
    public Node node() {
        return node;
    }

    public Optional<Scope> parent() {
        return parent;
    }

    public boolean isFunction() {
        return kind == Kind.FUNCTION || kind == Kind.LAMBDA;
    }

    /// The binding a name has at the end of the scope's code.
    public Optional<Binding> lookup(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    /// The last binding of each name, in the order in which names first appeared.
    public Collection<Binding> last() {
        return Collections.unmodifiableCollection(bindings.values());
    }

    /// Every binding, in the order of execution.
    public List<Binding> all() {
        return Collections.unmodifiableList(all);
    }

    /// The `from x import *` statements of this scope.
    public List<Binding> starImports() {
        return Collections.unmodifiableList(starImports);
    }

    /// Whether the code calls `locals()`, which reads every name.
    public boolean usesLocals() {
        return usesLocals;
    }

    /// The scopes around this one whose names its code can read, from the inside out.
    List<Scope> visible() {
        if (visible.isEmpty() && parent.isPresent()) {
            List<Scope> found = new ArrayList<>(4);
            for (Optional<Scope> at = parent; at.isPresent(); at = at.get().parent) {
                if (at.get().kind != Kind.CLASS || sees(at.get())) {
                    found.add(at.get());
                }
            }
            visible = found;
        }
        return visible;
    }

    /// Code in a string sees what the code around it sees, and the class it stands in.
    private boolean sees(Scope type) {
        if (index.isEmpty() || type.index.isEmpty()) {
            return parent.filter(outer -> outer == type || outer.sees(type)).isPresent();
        }
        return index.get().visible().contains(type.index.get());
    }

    /// Where `:=` binds.
    Scope withoutComprehensions() {
        Scope scope = this;
        while (scope.kind == Kind.COMPREHENSION && scope.parent.isPresent()) {
            scope = scope.parent.get();
        }
        return scope;
    }

    void add(Binding binding) {
        binding.shadowed = Optional.ofNullable(bindings.put(binding.name(), binding));
        all.add(binding);
    }

    void addStar(Binding binding) {
        starImports.add(binding);
    }
}
