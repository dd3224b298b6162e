package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A region of code with its own names. Built once for each tree and read-only afterwards.
public final class Scope {
    private final ScopeKind kind;
    private final String name;
    private final Node node;
    private final Optional<Scope> parent;
    private final int line;
    private final boolean nested;
    final List<Scope> children = new ArrayList<>();
    final Map<String, Symbol> symbols = new LinkedHashMap<>();

    /// What CPython's table of this scope holds once comprehensions are inlined.
    Map<String, Symbol> table = symbols;

    List<Scope> tableChildren = children;

    final List<String> parameters = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();

    /// Names of type parameters, the only ones mangled around a generic class; absent elsewhere.
    Optional<java.util.Set<String>> mangled = Optional.empty();

    Optional<Scope> annotations = Optional.empty();
    String role = "";
    boolean generator;
    boolean coroutine;
    boolean returnsValue;
    boolean seesClass;
    boolean inlined;
    boolean detached;
    boolean starImport;
    boolean needsClassCell;
    boolean needsClassDict;
    boolean conditionalAnnotations;
    private Optional<List<Scope>> visible = Optional.empty();
    // State of the walk.
    boolean iterationTarget;
    int iterationExpression;
    boolean conditional;
    boolean unevaluated;

    /// A `global` or `nonlocal` statement, or what counts as one.
    record Directive(String name, Node node) {}

    Scope(ScopeKind kind, String name, Node node, Optional<Scope> parent, int line) {
        this.kind = kind;
        this.name = name;
        this.node = node;
        this.parent = parent;
        this.line = line;
        this.nested =
                parent.isPresent() && (parent.get().nested || parent.get().kind.isFunctionLike());
    }

    public ScopeKind kind() {
        return kind;
    }

    /// The name of the function or class; CPython's word for the other kinds (`top`, `lambda`,
    /// `genexpr`, ...).
    public String name() {
        return name;
    }

    /// The node that opens the scope. Annotation scopes of a function are opened by its statement,
    /// those of a class or module by the first annotation.
    public Node node() {
        return node;
    }

    public Optional<Scope> parent() {
        return parent;
    }

    /// The scopes inside, in the order of the walk, comprehensions and all annotation scopes
    /// included.
    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /// The names this scope's own code mentions.
    public Collection<Symbol> symbols() {
        return Collections.unmodifiableCollection(symbols.values());
    }

    /// The symbol of a name (mangled where it is private), if this scope's own code mentions it.
    public Optional<Symbol> symbol(String name) {
        return Optional.ofNullable(symbols.get(name));
    }

    /// The names of CPython's table: those of inlined comprehensions and CPython's own (`.0`,
    /// `.format`, ...) included, those of annotations that never run left out.
    public Collection<Symbol> table() {
        return Collections.unmodifiableCollection(table.values());
    }

    /// The scopes of CPython's table: those inside an inlined comprehension in its place.
    public List<Scope> tableChildren() {
        return Collections.unmodifiableList(tableChildren);
    }

    /// Names of the parameters, as `co_varnames` begins: positional, keyword-only, `*args`,
    /// `**kwargs`.
    public List<String> parameters() {
        return Collections.unmodifiableList(parameters);
    }

    /// The scope of the annotations written directly in this class or module, if any.
    public Optional<Scope> annotations() {
        return annotations;
    }

    /// Line from 1 of the node that opens the scope; 0 for the module.
    public int line() {
        return line;
    }

    /// Whether a function-like scope encloses it.
    public boolean isNested() {
        return nested;
    }

    public boolean isGenerator() {
        return generator;
    }

    public boolean isCoroutine() {
        return coroutine;
    }

    public boolean returnsValue() {
        return returnsValue;
    }

    /// Whether it is a comprehension that runs in the frame of its parent (PEP 709).
    public boolean isInlined() {
        return inlined;
    }

    /// Whether the names of the class around it can be read here: annotations, type parameters,
    /// type aliases.
    public boolean seesClass() {
        return seesClass;
    }

    /// Whether the module has `from x import *`, so that any name may be bound.
    public boolean hasStarImport() {
        return starImport;
    }

    /// Whether a method needs the class's `__class__` cell.
    public boolean needsClassCell() {
        return needsClassCell;
    }

    public boolean needsClassDict() {
        return needsClassDict;
    }

    public boolean hasConditionalAnnotations() {
        return conditionalAnnotations;
    }

    /// The scopes around this one whose names its code can read, from the inside out; the module
    /// last. A class is among them for annotations, type parameters and type aliases only.
    public List<Scope> visible() {
        if (visible.isEmpty()) {
            visible = Optional.of(findVisible());
        }
        return visible.get();
    }

    private List<Scope> findVisible() {
        List<Scope> found = new ArrayList<>(4);
        Scope plain = withoutComprehensions();
        boolean sees = plain.seesClass || plain.detached;
        for (Optional<Scope> next = parent; next.isPresent(); next = next.get().parent) {
            Scope outer = next.get();
            if (outer.kind != ScopeKind.CLASS || sees) {
                found.add(outer);
            }
            sees &= outer.seesClass || outer.detached;
        }
        return List.copyOf(found);
    }

    /// The nearest scope that is no comprehension: where `:=` binds and `return` would stand.
    public Scope withoutComprehensions() {
        Scope scope = this;
        while (scope.kind.isComprehension()) {
            scope = scope.parent.orElseThrow();
        }
        return scope;
    }

    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
