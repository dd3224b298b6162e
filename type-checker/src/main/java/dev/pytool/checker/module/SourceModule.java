package dev.pytool.checker.module;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.NodeTable;
import dev.pytool.parser.tree.Tree;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A module with its text: tree and scopes. The scopes are made when the module is first read.
public final class SourceModule {
    private final ModuleFile file;
    private final Tree tree;
    private final Settings settings;
    private final NodeTable<Scope> scopes;
    private final Map<dev.pytool.analyzer.scope.Scope, Scope> byIndex = new IdentityHashMap<>();
    private final Scopes index;
    private final Scope root;

    SourceModule(ModuleFile file, Tree tree, Settings settings) {
        this.file = file;
        this.tree = tree;
        this.settings = settings;
        this.scopes = new NodeTable<>(tree);
        this.index = Scopes.of(tree);
        this.root =
                new Scope(Scope.Kind.MODULE, tree.root(), Optional.empty(), this, index.module());
        byIndex.put(index.module(), root);
        new Binder(this).bind();
    }

    public ModuleFile file() {
        return file;
    }

    public String name() {
        return file.name();
    }

    public Tree tree() {
        return tree;
    }

    public Settings settings() {
        return settings;
    }

    public Scope root() {
        return root;
    }

    public boolean isStub() {
        return file.kind() == ModuleFile.Kind.STUB;
    }

    public List<Stmt> body() {
        return tree.root() instanceof dev.pytool.parser.ast.Mod.Module module
                ? module.body()
                : List.of();
    }

    /// The scope that a function, class, lambda, comprehension or alias opens.
    public Scope scopeOf(Node node) {
        return scopes.get(node).orElse(root);
    }

    void put(Node node, Scope scope) {
        scopes.put(node, scope);
    }

    void add(Scope scope) {
        byIndex.put(scope.index(), scope);
    }

    /// Where names live and which scopes see them.
    Scopes index() {
        return index;
    }

    /// The scope for one of the index; empty for those of annotations, and in branches that do not
    /// exist.
    Optional<Scope> scopeOf(dev.pytool.analyzer.scope.Scope found) {
        return Optional.ofNullable(byIndex.get(found));
    }

    public int line(Node node) {
        return tree.lines().line(tree.start(node)) + 1;
    }
}
