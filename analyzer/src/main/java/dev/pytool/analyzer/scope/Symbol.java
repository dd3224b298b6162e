package dev.pytool.analyzer.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A name in one scope: what the scope's code does with it and where it lives.
///
/// The same variable may be a symbol in several scopes; [#resolved()] leads to the one that owns
/// it.
public final class Symbol {
    // CPython's flags of a symbol, with its values.
    static final int GLOBAL = 1;
    static final int LOCAL = 2;
    static final int PARAMETER = 4;
    static final int NONLOCAL = 8;
    static final int USED = 16;
    static final int FREE_IN_CLASS = 64;
    static final int IMPORTED = 128;
    static final int ANNOTATED = 256;
    static final int ITERATION = 512;
    static final int TYPE_PARAMETER = 1024;
    static final int COMPREHENSION_CELL = 2048;
    static final int BOUND = LOCAL | PARAMETER | IMPORTED | TYPE_PARAMETER;

    private final String name;
    private final Scope scope;
    int flags;
    Placement placement = Placement.GLOBAL_IMPLICIT;

    /// What the parts of the scope do with the name.
    final List<Mentions.Found> parts = new ArrayList<>(1);

    private volatile Optional<Optional<Symbol>> resolved = Optional.empty();
    private volatile Optional<List<Binding>> bindings = Optional.empty();
    private volatile Optional<List<Use>> uses = Optional.empty();

    Symbol(String name, Scope scope) {
        this.name = name;
        this.scope = scope;
    }

    void add(Run run, NamePart part) {
        parts.add(new Mentions.Found(run, part));
        flags |= part.flags;
    }

    /// The name as the scope's table holds it: mangled where it is private to a class.
    public String name() {
        return name;
    }

    public Scope scope() {
        return scope;
    }

    public Placement placement() {
        scope.owner.placeNames();
        return placement;
    }

    /// The symbol that owns the value: this one, one of an enclosing function, or one of the
    /// module. Empty for builtins and for names bound nowhere.
    public Optional<Symbol> resolved() {
        if (resolved.isEmpty()) {
            resolved = Optional.of(Resolution.find(this));
        }
        return resolved.get();
    }

    /// Whether the value lives in this symbol's own scope.
    public boolean isOwner() {
        return isBound() && !has(GLOBAL | NONLOCAL) || has(GLOBAL) && scope.parent().isEmpty();
    }

    /// Every binding of the variable this symbol owns, in other scopes too (`global`, `nonlocal`,
    /// `:=`), in the order of the walk. Empty for a symbol that owns none.
    public List<Binding> bindings() {
        if (bindings.isEmpty()) {
            bindings = Optional.of(scope.owner.mentions().bindings(this));
        }
        return bindings.get();
    }

    /// Every use of the variable this symbol owns, in nested scopes too. A symbol that nothing owns
    /// (a builtin, an unbound name) lists the uses of its own scope.
    public List<Use> uses() {
        if (uses.isEmpty()) {
            uses = Optional.of(scope.owner.mentions().uses(this));
        }
        return uses.get();
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /// The flags of CPython's symbol table entry, as module `_symtable` names them; the lowest
    /// twelve bits.
    public int tableFlags() {
        scope.owner.placeNames();
        return flags;
    }

    /// Whether the scope's code binds the name, with the name living here or elsewhere.
    public boolean isBound() {
        return has(BOUND);
    }

    public boolean isReferenced() {
        return has(USED);
    }

    public boolean isParameter() {
        return has(PARAMETER);
    }

    public boolean isTypeParameter() {
        return has(TYPE_PARAMETER);
    }

    public boolean isDeclaredGlobal() {
        return has(GLOBAL);
    }

    public boolean isDeclaredNonlocal() {
        return has(NONLOCAL);
    }

    public boolean isImported() {
        return has(IMPORTED);
    }

    public boolean isAssigned() {
        return has(LOCAL);
    }

    public boolean isAnnotated() {
        return has(ANNOTATED);
    }

    /// Whether it is a target of `for` in a comprehension.
    public boolean isIterationVariable() {
        return has(ITERATION);
    }

    /// Whether a class body only hands the name of an enclosing function to its methods.
    public boolean isFreeInClass() {
        scope.owner.placeNames();
        return has(FREE_IN_CLASS);
    }

    /// Whether an inlined comprehension keeps the name in a cell.
    public boolean isComprehensionCell() {
        scope.owner.placeNames();
        return has(COMPREHENSION_CELL);
    }

    @Override
    public String toString() {
        return name + " in " + scope.name();
    }
}
