package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.scope.Use;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The control flow of all scopes of a file, each made when it is asked for: use-definition links
/// and code that cannot run.
public final class Flows {
    private final Scopes scopes;
    private final FlowRules rules;
    private final Map<Scope, Flow> flows = new ConcurrentHashMap<>();

    private Flows(Scopes scopes, FlowRules rules) {
        this.scopes = scopes;
        this.rules = rules;
    }

    /// @param rules see [Flow#of]
    public static Flows of(Scopes scopes, FlowRules rules) {
        return new Flows(scopes, rules);
    }

    /// The flow that a scope's code is part of: that of the nearest module, class, function or
    /// lambda.
    public Flow around(Scope scope) {
        Scope owner = scope;
        while (!hasFlow(owner)) {
            owner = owner.parent().orElseThrow();
        }
        return flows.computeIfAbsent(owner, key -> Flow.of(scopes, key, rules));
    }

    private static boolean hasFlow(Scope scope) {
        return switch (scope.kind()) {
            case MODULE, CLASS, FUNCTION, LAMBDA -> true;
            default -> false;
        };
    }

    /// The bindings whose value a use may read. Where the use stands in a function inside the one
    /// that owns the name, that is every binding of the variable: nothing tells when it is called.
    /// Nor does anything tell when a function runs that binds a `global` or `nonlocal` name.
    public List<Binding> reaching(Use use) {
        Optional<Flow> flow = deciding(use);
        if (flow.isEmpty()) {
            return scopes.definitions(use.node());
        }
        List<Binding> found = new ArrayList<>(flow.get().reaching(use.node()));
        found.addAll(elsewhere(use.symbol().resolved().orElseThrow()));
        return List.copyOf(found);
    }

    /// Whether the name has a value; UNKNOWN where no single flow decides it.
    public Boundness boundness(Use use) {
        Optional<Flow> flow = deciding(use);
        if (flow.isEmpty()) {
            return Boundness.UNKNOWN;
        }
        Boundness own = flow.get().boundness(use.node());
        boolean more =
                own == Boundness.UNBOUND
                        && !elsewhere(use.symbol().resolved().orElseThrow()).isEmpty();
        return more ? Boundness.MAYBE : own;
    }

    /// The bindings of a variable in other code than that of the scope that owns it.
    private List<Binding> elsewhere(Symbol owner) {
        List<Binding> found = new ArrayList<>(0);
        for (Binding binding : owner.bindings()) {
            if (binding.kind().gives() && isElsewhere(binding, owner)) {
                found.add(binding);
            }
        }
        return found;
    }

    private static boolean isElsewhere(Binding binding, Symbol owner) {
        return binding.scope() != owner.scope()
                && binding.scope().withoutComprehensions() != owner.scope();
    }

    /// The flow of the scope that owns the name, if the use stands in its own code.
    private Optional<Flow> deciding(Use use) {
        if (!use.evaluated() || use.symbol().resolved().isEmpty()) {
            return Optional.empty();
        }
        Scope owner = use.symbol().resolved().get().scope();
        if (!hasFlow(owner)) {
            return Optional.empty();
        }
        Flow flow = around(owner);
        return flow.boundness(use.node()) == Boundness.UNKNOWN
                ? Optional.empty()
                : Optional.of(flow);
    }

    /// The uses that may read the value a binding gives, in the order of the text; uses in nested
    /// functions count for each binding of their variable.
    public List<Use> reached(Binding binding) {
        Optional<Scope> owner = binding.symbol().resolved().map(symbol -> symbol.scope());
        if (owner.isEmpty()) {
            return List.of();
        }
        List<Use> found = new ArrayList<>();
        boolean flows =
                hasFlow(owner.get())
                        && !isElsewhere(binding, binding.symbol().resolved().orElseThrow());
        if (flows) {
            found.addAll(around(owner.get()).reached(binding));
        }
        for (Use use : binding.symbol().resolved().get().uses()) {
            boolean decided =
                    flows && around(owner.get()).boundness(use.node()) != Boundness.UNKNOWN;
            if (!decided && binding.kind().gives()) {
                found.add(use);
            }
        }
        found.sort(Comparator.comparingInt(use -> scopes.tree().start(use.node())));
        return List.copyOf(found);
    }

    /// Each run of statements that cannot run, in all scopes, in the order of the text. Code of a
    /// function whose `def` cannot run is not told of again.
    public List<List<Stmt>> unreachable() {
        List<List<Stmt>> found = new ArrayList<>();
        reachable().forEach(scope -> found.addAll(around(scope).unreachable()));
        found.sort(Comparator.comparingInt(dead -> scopes.tree().start(dead.getFirst())));
        return List.copyOf(found);
    }

    /// The uses in all scopes that find a value on some paths only, in the order of the text. Names
    /// that functions bind from elsewhere are left out, and those of class bodies, which may find
    /// an outer value.
    public List<Use> possiblyUnbound() {
        List<Use> found = new ArrayList<>();
        for (Scope scope : reachable()) {
            if (scope.kind() == ScopeKind.CLASS) {
                continue;
            }
            for (Use use : around(scope).possiblyUnbound()) {
                if (elsewhere(use.symbol().resolved().orElseThrow()).isEmpty()) {
                    found.add(use);
                }
            }
        }
        found.sort(Comparator.comparingInt(use -> scopes.tree().start(use.node())));
        return List.copyOf(found);
    }

    /// The scopes that have a flow and whose definition can run.
    private List<Scope> reachable() {
        List<Scope> found = new ArrayList<>();
        Deque<Scope> open = new ArrayDeque<>(List.of(scopes.module()));
        while (!open.isEmpty()) {
            Scope scope = open.poll();
            if (hasFlow(scope)) {
                found.add(scope);
            }
            for (Scope child : scope.children()) {
                boolean runs =
                        !(child.node() instanceof Stmt definition)
                                || around(scope).isReachable(definition);
                if (runs) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    /// How many pieces of flow no tree before had, among those asked for so far.
    int built() {
        return flows.values().stream().mapToInt(Flow::built).sum();
    }
}
