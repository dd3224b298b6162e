package dev.pytool.checker.module;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A region of names: module, class body, function body, comprehension or list of type parameters.
public final class Scope {

    /// What makes the region.
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        LAMBDA,
        COMPREHENSION,
        TYPE_PARAMETERS
    }

    private final Kind kind;
    private final Node node;
    private final Optional<Scope> parent;
    private final SourceModule module;

    /// The same region in the index of names.
    private final dev.pytool.analyzer.scope.Scope index;

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Map<String, Symbol> attributes = new LinkedHashMap<>();
    private final List<Stmt.ImportFrom> stars = new ArrayList<>();
    private final Map<String, List<Expr>> fillings = new LinkedHashMap<>();
    private final List<Expr> yields = new ArrayList<>();
    private final List<Stmt.Return> returns = new ArrayList<>();

    Scope(
            Kind kind,
            Node node,
            Optional<Scope> parent,
            SourceModule module,
            dev.pytool.analyzer.scope.Scope index) {
        this.kind = kind;
        this.node = node;
        this.parent = parent;
        this.module = module;
        this.index = index;
    }

    public Kind kind() {
        return kind;
    }

    public Node node() {
        return node;
    }

    public Optional<Scope> parent() {
        return parent;
    }

    public SourceModule module() {
        return module;
    }

    /// The names bound here, in the order of their first binding.
    public Map<String, Symbol> symbols() {
        return symbols;
    }

    /// Of a class: the attributes that its methods assign through their first parameter.
    public Map<String, Symbol> attributes() {
        return attributes;
    }

    /// The `from module import *` statements at this level.
    public List<Stmt.ImportFrom> stars() {
        return stars;
    }

    /// Expressions that put items into a collection held by a name: `x.append(...)`, `x[k] = ...`.
    public Map<String, List<Expr>> fillings() {
        return fillings;
    }

    /// The `yield` and `yield from` expressions of a function.
    public List<Expr> yields() {
        return yields;
    }

    public List<Stmt.Return> returns() {
        return returns;
    }

    dev.pytool.analyzer.scope.Scope index() {
        return index;
    }

    Symbol symbol(String name) {
        return symbols.computeIfAbsent(name, n -> new Symbol(n, this));
    }

    Symbol attribute(String name) {
        return attributes.computeIfAbsent(name, n -> new Symbol(n, this));
    }

    /// The innermost function, class or module around, this scope included: where a statement's
    /// names are bound.
    public Scope enclosing(Kind wanted) {
        Scope scope = this;
        while (scope.kind != wanted && scope.parent.isPresent()) {
            scope = scope.parent.get();
        }
        return scope;
    }

    /// The class whose body this scope directly is in, type parameters aside.
    public Optional<Scope> classAround() {
        Optional<Scope> scope = parent;
        while (scope.isPresent() && scope.get().kind == Kind.TYPE_PARAMETERS) {
            scope = scope.get().parent;
        }
        return scope.filter(s -> s.kind == Kind.CLASS);
    }

    /// What a name means in code of this scope; builtins are not searched.
    public Optional<Symbol> lookup(String name) {
        Optional<Symbol> own = meaning(index, Optional.of(this), name);
        if (own.isPresent()) {
            return own;
        }
        // The first iterable of a comprehension is read in the class around it.
        if (kind == Kind.COMPREHENSION && parent.isPresent() && parent.get().kind == Kind.CLASS) {
            Symbol inClass = parent.get().symbols.get(name);
            if (inClass != null) {
                return Optional.of(inClass);
            }
        }
        for (dev.pytool.analyzer.scope.Scope outer : index.visible()) {
            Optional<Symbol> found = meaning(outer, module.scopeOf(outer), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What a region itself says of a name: bound there, or declared to be the module's.
    private Optional<Symbol> meaning(
            dev.pytool.analyzer.scope.Scope region, Optional<Scope> scope, String name) {
        if (region.parent().isPresent()
                && region.symbol(name).filter(symbol -> symbol.isDeclaredGlobal()).isPresent()) {
            return Optional.ofNullable(module.root().symbols.get(name));
        }
        return scope.map(found -> found.symbols.get(name));
    }
}
