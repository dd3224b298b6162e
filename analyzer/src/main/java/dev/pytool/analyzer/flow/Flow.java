package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Depth;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.scope.Use;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The control flow of one module, class body, function or lambda; nested functions have their own.
/// Immutable.
///
/// The flow of a function stays with its segment, that of a class or module is put together from
/// pieces that do: after an edit only what changed is built again.
public final class Flow {
    private final Scopes scopes;
    private final Scope scope;
    private final FlowRules rules;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Segment, Integer> bySegment = new IdentityHashMap<>();
    private final Solution solution;
    private volatile Optional<Map<Node, List<Expr.Name>>> reached = Optional.empty();
    private int built;

    private Flow(Scopes scopes, Scope scope, FlowRules rules) {
        this.scopes = scopes;
        this.scope = scope;
        this.rules = rules;
        solution = scope.kind() == ScopeKind.FUNCTION ? ofFunction() : ofPieces();
    }

    /// @param scope a module, class, function or lambda; other scopes have no code that branches
    /// @param rules the same object for every question of a consumer, which is what makes earlier
    ///   answers count
    public static Flow of(Scopes scopes, Scope scope, FlowRules rules) {
        return new Flow(scopes, scope, rules);
    }

    private Piece build(List<Stmt> statements) {
        built++;
        return Depth.run(depth -> new FlowBuilder(scopes, scope, rules, depth).build(statements));
    }

    private Solution ofFunction() {
        List<Stmt> body = ((Stmt.FunctionLike) scope.node()).body();
        Optional<Kept> kept = kept(body);
        if (kept.isPresent() && kept.get().solution().isPresent()) {
            add(body, kept.get().piece());
            return kept.get().solution().get();
        }
        Piece piece = build(body);
        add(body, piece);
        Solution solved = new Solution(List.copyOf(pieces), owned());
        keep(body, new Kept(body, rules, piece, Optional.of(solved)));
        return solved;
    }

    private Solution ofPieces() {
        List<Stmt> body = body();
        int from = 0;
        while (from < body.size()) {
            int to = from + 1;
            while (to < body.size() && body.get(to).segment() == body.get(from).segment()) {
                to++;
            }
            List<Stmt> statements = body.subList(from, to);
            Optional<Kept> kept = kept(statements);
            Piece piece = kept.map(Kept::piece).orElseGet(() -> build(statements));
            if (kept.isEmpty()) {
                keep(statements, new Kept(List.copyOf(statements), rules, piece, Optional.empty()));
            }
            add(statements, piece);
            from = to;
        }
        if (body.isEmpty()) {
            pieces.add(build(List.of()));
        }
        return new Solution(List.copyOf(pieces), owned());
    }

    private List<Stmt> body() {
        return switch (scope.node()) {
            case Mod.Module module -> module.body();
            case Mod.Interactive interactive -> interactive.body();
            case Stmt.ClassDef definition -> definition.body();
            default -> List.of();
        };
    }

    private Optional<Kept> kept(List<Stmt> statements) {
        return statements.isEmpty()
                ? Optional.empty()
                : statements
                        .getFirst()
                        .segment()
                        .fact(Kept.class)
                        .filter(kept -> kept.matches(statements, rules));
    }

    private static void keep(List<Stmt> statements, Kept kept) {
        if (!statements.isEmpty()) {
            statements.getFirst().segment().keep(kept);
        }
    }

    private void add(List<Stmt> statements, Piece piece) {
        statements.forEach(statement -> bySegment.put(statement.segment(), pieces.size()));
        pieces.add(piece);
    }

    private List<String> owned() {
        List<String> names = new ArrayList<>();
        for (Symbol symbol : scope.symbols()) {
            if (symbol.isOwner()) {
                names.add(symbol.name());
            }
        }
        return names;
    }

    /// How many pieces no tree before had.
    int built() {
        return built;
    }

    /// Whether a statement of this scope (not of a nested one) can run.
    public boolean isReachable(Stmt statement) {
        Integer piece = bySegment.get(statement.segment());
        return piece == null || isReachable(piece, statement);
    }

    private boolean isReachable(int piece, Stmt statement) {
        List<Block> found = pieces.get(piece).starts().get(statement);
        return found == null || found.stream().anyMatch(block -> solution.isReached(piece, block));
    }

    /// Each run of statements that cannot run, in the order of the text; those inside one of them
    /// are left out.
    public List<List<Stmt>> unreachable() {
        List<List<Stmt>> found = new ArrayList<>();
        Optional<List<Stmt>> run = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            run = dead(i, piece.top(), run, found);
            for (List<Stmt> body : piece.bodies()) {
                dead(i, body, Optional.empty(), found);
            }
        }
        found.sort(Comparator.comparingInt(dead -> scopes.tree().start(dead.getFirst())));
        return List.copyOf(found);
    }

    /// @param before the run that ends just before these statements
    /// @return the run that ends with them
    private Optional<List<Stmt>> dead(
            int piece, List<Stmt> body, Optional<List<Stmt>> before, List<List<Stmt>> found) {
        Optional<List<Stmt>> run = before;
        for (Stmt statement : body) {
            if (isReachable(piece, statement)) {
                run = Optional.empty();
                continue;
            }
            Stmt parent = pieces.get(piece).parents().get(statement);
            if (parent != null && !isReachable(piece, parent)) {
                continue;
            }
            if (run.isEmpty()) {
                run = Optional.of(new ArrayList<>());
                found.add(run.get());
            }
            run.get().add(statement);
        }
        return run;
    }

    /// Whether the name has a value when this use reads it.
    public Boundness boundness(Expr.Name use) {
        return solution.boundness(use);
    }

    /// The uses of this scope's names that find a value on some paths only, in the order of the
    /// text.
    public List<Use> possiblyUnbound() {
        List<Use> found = new ArrayList<>();
        for (Expr.Name name : solution.possiblyUnbound()) {
            scopes.use(name).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(use -> scopes.tree().start(use.node())));
        return List.copyOf(found);
    }

    /// The bindings whose value this use may read, in no particular order; empty for names of other
    /// scopes.
    public List<Binding> reaching(Expr.Name use) {
        return bindings(solution.reaching(use));
    }

    /// The uses that may read the value a binding gives, in the order of the text: those in this
    /// scope's own code, comprehensions and class bodies inside included.
    public List<Use> reached(Binding binding) {
        if (reached.isEmpty()) {
            reached = Optional.of(solution.reached());
        }
        List<Use> found = new ArrayList<>();
        for (Expr.Name name : reached.get().getOrDefault(binding.node(), List.of())) {
            scopes.use(name).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(use -> scopes.tree().start(use.node())));
        return List.copyOf(found);
    }

    private List<Binding> bindings(List<Node> nodes) {
        List<Binding> found = new ArrayList<>(nodes.size());
        nodes.forEach(node -> scopes.binding(node).ifPresent(found::add));
        return List.copyOf(found);
    }

    /// The bindings of a variable that live when the scope's code is done, by falling off its end.
    public List<Binding> atEnd(Symbol symbol) {
        return symbol.resolved().isPresent() && symbol.resolved().get().scope() == scope
                ? bindings(solution.atEnd(symbol.name()))
                : List.of();
    }

    /// Whether control falls off the end of the body; a function then returns None.
    public boolean fallsThrough() {
        return solution.fallsThrough();
    }
}
