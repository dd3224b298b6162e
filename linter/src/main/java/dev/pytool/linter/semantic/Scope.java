package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One namespace. Filled by the binder, read by rules.
public final class Scope {
    /// What opens a scope.
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        LAMBDA,
        COMPREHENSION,
        /// The type parameters of a `def`, `class` or `type` statement (PEP 695).
        TYPE_PARAMETERS
    }

    private final Kind kind;
    private final Node node;
    private final Optional<Scope> parent;
    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final List<Binding> all = new ArrayList<>();
    private final List<Binding> starImports = new ArrayList<>();
    boolean usesLocals;

    Scope(Kind kind, Node node, Optional<Scope> parent) {
        this.kind = kind;
        this.node = node;
        this.parent = parent;
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

    void add(Binding binding) {
        binding.shadowed = Optional.ofNullable(bindings.put(binding.name(), binding));
        all.add(binding);
    }

    void addStar(Binding binding) {
        starImports.add(binding);
    }

    void restore(String name, Optional<Binding> earlier) {
        earlier.ifPresentOrElse(
                binding -> bindings.put(name, binding), () -> bindings.remove(name));
    }
}
