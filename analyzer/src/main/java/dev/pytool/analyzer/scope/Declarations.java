package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.NodeTable;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The first pass's state: the scope being walked, and what has been declared so far.
final class Declarations {
    final Tree tree;
    final NodeTable<Scope> scopes;
    final NodeTable<Use> useTable;
    final NodeTable<Binding> bindingTable;
    final List<Use> uses = new ArrayList<>();
    final List<Binding> bindings = new ArrayList<>();
    final List<SyntaxProblem> problems = new ArrayList<>();
    final FutureFeatures features;
    final Scope module;
    Scope current;

    /// The class whose private names are mangled.
    Optional<String> privateTo = Optional.empty();

    /// How names stored next are bound.
    BindingKind storing = BindingKind.ASSIGNMENT;

    Declarations(Tree tree, FutureFeatures features) {
        this.tree = tree;
        this.features = features;
        scopes = new NodeTable<>(tree);
        useTable = new NodeTable<>(tree);
        bindingTable = new NodeTable<>(tree);
        module = new Scope(ScopeKind.MODULE, "top", tree.root(), Optional.empty(), 0);
        scopes.put(tree.root(), module);
        current = module;
    }

    /// A problem at a node, where CPython counts the column in bytes.
    void report(String message, Node node) {
        problems.add(Problems.at(tree, message, node));
    }

    Scope create(ScopeKind kind, String name, Node node, Node place) {
        return new Scope(
                kind, name, node, Optional.of(current), tree.lines().line(tree.start(place)) + 1);
    }

    void enter(Scope scope) {
        current.children.add(scope);
        scope.detached = features.annotations() && scope.kind() == ScopeKind.ANNOTATIONS;
        enterAgain(scope);
    }

    void enterAgain(Scope scope) {
        Scope outer = current;
        scope.iterationExpression = outer.iterationExpression;
        if (scope.kind() != ScopeKind.CLASS && outer.mangled.isPresent()) {
            scope.mangled = outer.mangled;
        }
        current = scope;
    }

    /// Opens a scope, with the names that CPython gives it.
    Scope enter(ScopeKind kind, String name, Node node, Node place) {
        Scope scope = create(kind, name, node, place);
        enter(scope);
        if (kind == ScopeKind.ANNOTATIONS
                || kind == ScopeKind.TYPE_VARIABLE
                || kind == ScopeKind.TYPE_ALIAS) {
            add(".format", Symbol.PARAMETER, place);
            add(".format", Symbol.USED, place);
        }
        return scope;
    }

    void exit() {
        current = current.parent().orElseThrow();
    }

    String mangle(String name, Scope scope) {
        if (scope.mangled.isPresent() && !scope.mangled.get().contains(name)) {
            return name;
        }
        return privateTo.map(owner -> Mangling.mangle(owner, name)).orElse(name);
    }

    int flags(String name, Scope scope) {
        Symbol symbol = scope.symbols.get(mangle(name, scope));
        return symbol == null ? 0 : symbol.flags;
    }

    Symbol add(String name, int flag, Node place) {
        return add(name, flag, place, flag == Symbol.USED ? ExprContext.LOAD : ExprContext.STORE);
    }

    Symbol add(String name, int flag, Node place, ExprContext context) {
        if ((flag & (Symbol.PARAMETER | Symbol.LOCAL | Symbol.IMPORTED)) != 0) {
            checkName(name, place, context);
        }
        if ((flag & Symbol.TYPE_PARAMETER) != 0) {
            current.mangled.ifPresent(names -> names.add(name));
        }
        return add(name, flag, current, place);
    }

    /// Adds a flag to a name of a scope that may enclose the current one; the current one decides
    /// how it is mangled.
    Symbol add(String name, int flag, Scope scope, Node place) {
        String mangled = mangle(name, current);
        Symbol symbol = scope.symbols.computeIfAbsent(mangled, key -> new Symbol(key, scope));
        if ((flag & symbol.flags & Symbol.PARAMETER) != 0) {
            report("duplicate argument '" + name + "' in function definition", place);
        } else if ((flag & symbol.flags & Symbol.TYPE_PARAMETER) != 0) {
            report("duplicate type parameter '" + name + "'", place);
        }
        symbol.flags |= flag;
        if (scope.iterationTarget) {
            if (symbol.has(Symbol.GLOBAL | Symbol.NONLOCAL)) {
                report(
                        "comprehension inner loop cannot rebind assignment expression target '"
                                + name
                                + "'",
                        place);
            }
            symbol.flags |= Symbol.ITERATION;
        }
        if ((flag & Symbol.PARAMETER) != 0) {
            scope.parameters.add(mangled);
        } else if ((flag & Symbol.GLOBAL) != 0) {
            module.symbols.computeIfAbsent(mangled, key -> new Symbol(key, module)).flags |= flag;
        }
        return symbol;
    }

    void checkName(String name, Node place, ExprContext context) {
        if (context != ExprContext.LOAD && name.equals("__debug__")) {
            report(
                    context == ExprContext.STORE
                            ? "cannot assign to __debug__"
                            : "cannot delete __debug__",
                    place);
        }
    }

    /// Declares a name and records how it is bound.
    Symbol bind(BindingKind kind, String name, int flag, Node node) {
        Symbol symbol = add(name, flag, node);
        record(kind, symbol, node);
        return symbol;
    }

    void record(BindingKind kind, Symbol symbol, Node node) {
        Binding binding = new Binding(kind, symbol, current, node);
        bindings.add(binding);
        bindingTable.put(node, binding);
    }

    void use(Expr.Name node) {
        if (node.isMissing()) {
            return;
        }
        Symbol symbol;
        if (current.unevaluated) {
            symbol =
                    current.symbols.computeIfAbsent(
                            mangle(node.id(), current), key -> new Symbol(key, current));
        } else {
            symbol = add(node.id(), Symbol.USED, node, ExprContext.LOAD);
            if (current.kind().isFunctionLike() && node.id().equals("super")) {
                add("__class__", Symbol.USED, node);
            }
        }
        Use use = new Use(node, symbol, current, !current.unevaluated);
        uses.add(use);
        useTable.put(node, use);
    }

    /// A name that is written: bound as [#storing] says, or deleted.
    void store(Expr.Name node) {
        if (node.isMissing()) {
            return;
        }
        if (current.unevaluated) {
            return;
        }
        Symbol symbol = add(node.id(), Symbol.LOCAL, node, node.ctx());
        record(node.ctx() == ExprContext.DEL ? BindingKind.DELETE : storing, symbol, node);
        if (storing == BindingKind.AUGMENTED && node.ctx() == ExprContext.STORE) {
            Use use = new Use(node, symbol, current, true);
            uses.add(use);
            useTable.put(node, use);
        }
    }

    void direct(String name, Node node) {
        current.directives.add(new Scope.Directive(mangle(name, current), node));
    }

    void mangleOnlyTypeParameters() {
        current.mangled = Optional.of(new HashSet<>());
    }
}
