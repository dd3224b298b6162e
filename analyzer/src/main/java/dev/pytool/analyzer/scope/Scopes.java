package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.NodeTable;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// The scopes and symbols of one tree. Immutable once built; a broken tree has one too.
public final class Scopes {
    private final Tree tree;
    private final Scope module;
    private final NodeTable<Scope> scopes;
    private final NodeTable<Use> uses;
    private final NodeTable<Binding> bindings;
    private final List<SyntaxProblem> problems;
    private final FutureFeatures features;

    Scopes(
            Tree tree,
            Scope module,
            NodeTable<Scope> scopes,
            NodeTable<Use> uses,
            NodeTable<Binding> bindings,
            List<SyntaxProblem> problems,
            FutureFeatures features) {
        this.tree = tree;
        this.module = module;
        this.scopes = scopes;
        this.uses = uses;
        this.bindings = bindings;
        this.problems = problems;
        this.features = features;
    }

    /// Walks the whole tree once.
    public static Scopes of(Tree tree) {
        return Binder.bind(tree);
    }

    public Tree tree() {
        return tree;
    }

    public Scope module() {
        return module;
    }

    /// The scope that this node opens: a module, `def`, `class`, `lambda`, comprehension, or the
    /// value of a `type` statement. Empty for other nodes.
    public Optional<Scope> scope(Node node) {
        return scopes.get(node);
    }

    /// The reading of a name at this node; empty where the name is bound or deleted.
    public Optional<Use> use(Expr.Name node) {
        return uses.get(node);
    }

    /// The binding at this node: a name, parameter, alias, pattern, handler, `def`, `class` or type
    /// parameter. A `global` or `nonlocal` statement shows the last of its names.
    public Optional<Binding> binding(Node node) {
        return bindings.get(node);
    }

    /// The symbol in its own scope that a name stands for, used or bound.
    public Optional<Symbol> symbol(Expr.Name node) {
        return use(node).map(Use::symbol).or(() -> binding(node).map(Binding::symbol));
    }

    /// Every place that may have given the used name its value, whatever the control flow. Empty
    /// for builtins.
    public List<Binding> definitions(Expr.Name node) {
        return symbol(node).flatMap(Symbol::resolved).map(Symbol::bindings).orElse(List.of());
    }

    /// The `from __future__` imports in force.
    public FutureFeatures features() {
        return features;
    }

    /// The errors of CPython's future and symbol table stages, in the order in which it looks for
    /// them: the first is the one it raises. Meaningful where the tree itself has no problems.
    public List<SyntaxProblem> problems() {
        return problems;
    }
}
