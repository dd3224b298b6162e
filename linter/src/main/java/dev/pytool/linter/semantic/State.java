package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Where the walk stands, and what waits until later.
final class State {
    /// What waits, in the order in which it is done.
    enum Wave {
        CLASS_BASE,
        FUNCTION,
        TYPE_PARAMETER,
        LAMBDA,
        FUTURE_ANNOTATION,
        STRING_ANNOTATION
    }

    private final Semantics out;
    private final Map<Wave, Deque<Runnable>> waiting = new EnumMap<>(Wave.class);
    Scope scope;
    int context;
    Optional<Stmt> statement = Optional.empty();
    Deque<Integer> handled = new ArrayDeque<>();

    State(Semantics out) {
        this.out = out;
        for (Wave wave : Wave.values()) {
            waiting.put(wave, new ArrayDeque<>());
        }
    }

    /// Enters the scope that a node opens.
    void enter(Node node) {
        enter(Scope.Kind.of(node), node, index(node));
        out.scopes.put(node, scope);
    }

    /// Enters the scope of a definition's type parameters, which lies around its own.
    void enterTypeParameters(Node owner) {
        enter(
                Scope.Kind.TYPE_PARAMETERS,
                owner,
                index(owner).flatMap(dev.pytool.analyzer.scope.Scope::parent));
    }

    private void enter(
            Scope.Kind kind, Node node, Optional<dev.pytool.analyzer.scope.Scope> index) {
        scope = new Scope(kind, node, Optional.ofNullable(scope), index);
        out.allScopes.add(scope);
    }

    /// The index knows the file, not the types that it writes as strings.
    private Optional<dev.pytool.analyzer.scope.Scope> index(Node node) {
        return out.source.isQuoted(node) ? Optional.empty() : out.index.scope(node);
    }

    /// Runs the action later in the surroundings of now.
    void defer(Wave wave, Runnable action) {
        Scope scope = this.scope;
        int context = this.context;
        Optional<Stmt> statement = this.statement;
        Deque<Integer> handled = new ArrayDeque<>(this.handled);
        waiting.get(wave)
                .add(() -> {
                    this.scope = scope;
                    this.context = context;
                    this.statement = statement;
                    this.handled = handled;
                    action.run();
                });
    }

    void runDeferred() {
        boolean more = true;
        while (more) {
            more = false;
            for (Wave wave : Wave.values()) {
                Deque<Runnable> queue = waiting.get(wave);
                for (int i = queue.size(); i > 0; i--) {
                    more = true;
                    queue.remove().run();
                }
            }
        }
    }

    boolean handles(int error) {
        for (int each : handled) {
            if ((each & error) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether annotations here run: those of a `def` always, those of variables outside functions
    /// only.
    boolean isEvaluatedAnnotation(boolean ofFunction) {
        if (out.futureAnnotations) {
            return false;
        }
        return ofFunction || !scope.isFunction();
    }
}
