package dev.pytool.linter.semantic;

import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the names of one file mean to a linter. Immutable once made.
public final class Semantics {
    final Scopes index;
    final FileRole role;
    final SourceTree source;
    final Facts<Binding> resolved;
    final Facts<Scope> scopes;
    final Facts<Integer> contexts;
    final List<Scope> allScopes = new ArrayList<>();
    final List<Reference> undefined = new ArrayList<>();
    final List<Reference> starReads = new ArrayList<>();
    final List<Reference> undefinedExports = new ArrayList<>();
    final List<Reference> starExports = new ArrayList<>();
    final List<Expr.Constant> badAnnotations = new ArrayList<>();
    final List<Binding> unusedExceptions = new ArrayList<>();
    final List<Edit> exported = new ArrayList<>();
    final Set<String> builtins;
    boolean futureAnnotations;

    private Semantics(Tree tree, int minorVersion, FileRole role) {
        index = Scopes.of(tree);
        source = new SourceTree(tree);
        this.role = role;
        builtins = Builtins.visible(minorVersion, role);
        futureAnnotations = minorVersion >= 14 || role == FileRole.STUB;
        resolved = new Facts<>(source);
        scopes = new Facts<>(source);
        contexts = new Facts<>(source);
    }

    /// Binds the names of a file.
    ///
    /// @param minorVersion the Python 3 version whose builtins and annotations hold
    public static Semantics of(Tree tree, int minorVersion, FileRole role) {
        Semantics semantics = new Semantics(tree, minorVersion, role);
        Statements.walk(semantics);
        return semantics;
    }

    /// The scopes and symbols of the file as Python has them.
    public Scopes index() {
        return index;
    }

    public SourceTree source() {
        return source;
    }

    /// All scopes in the order in which they were entered; the first is the module's.
    public List<Scope> scopes() {
        return Collections.unmodifiableList(allScopes);
    }

    public Scope moduleScope() {
        return allScopes.getFirst();
    }

    /// The scope a module, class, function, lambda or comprehension opens.
    public Optional<Scope> scopeOf(Node node) {
        return scopes.of(node);
    }

    /// The scope in which this node stands.
    public Scope enclosingScope(Node node) {
        Optional<Node> at = source.parent(node);
        while (at.isPresent()) {
            Optional<Scope> scope = scopes.of(at.get());
            if (scope.isPresent()) {
                return scope.get();
            }
            at = source.parent(at.get());
        }
        return moduleScope();
    }

    /// What a name that is read, or the binding a name that is written, stands for.
    public Optional<Binding> binding(Expr.Name name) {
        return resolved.of(name);
    }

    /// The flags of [Context] that hold at an expression.
    public int context(Node node) {
        Optional<Node> at = Optional.of(node);
        while (at.isPresent()) {
            Optional<Integer> context = contexts.of(at.get());
            if (context.isPresent()) {
                return context.get();
            }
            at = source.parent(at.get());
        }
        return 0;
    }

    /// The dotted name behind an expression: `os.path.join`, `builtins.open`; empty where it is no
    /// import and no builtin.
    public Optional<String> qualifiedName(Expr expr) {
        return QualifiedNames.of(expr, this);
    }

    public boolean hasFutureAnnotations() {
        return futureAnnotations;
    }

    public boolean isBuiltin(String name) {
        return builtins.contains(name);
    }

    /// Reads that reach nothing.
    public List<Reference> undefined() {
        return Collections.unmodifiableList(undefined);
    }

    /// Reads that only a star import can explain.
    public List<Reference> starReads() {
        return Collections.unmodifiableList(starReads);
    }

    public List<Reference> undefinedExports() {
        return Collections.unmodifiableList(undefinedExports);
    }

    public List<Reference> starExports() {
        return Collections.unmodifiableList(starExports);
    }

    /// Strings where a type is expected that do not parse.
    public List<Expr.Constant> badAnnotations() {
        return Collections.unmodifiableList(badAnnotations);
    }

    /// `except E as name` whose name nothing reads.
    public List<Binding> unusedExceptions() {
        return Collections.unmodifiableList(unusedExceptions);
    }

    /// The names in `__all__`, each with the place of its string.
    public List<Edit> exported() {
        return Collections.unmodifiableList(exported);
    }
}
