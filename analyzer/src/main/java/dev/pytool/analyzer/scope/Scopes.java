package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The scopes and symbols of one tree; a broken tree has them too.
///
/// What each segment says is collected once and stays with the segment, so that after an edit only
/// the changed segments are walked. The rest is found when somebody asks for it, by any thread, and
/// never changes.
public final class Scopes {
    private final Tree tree;
    private final Scope module;
    private final FutureImports future;
    private final List<SyntaxProblem> futureProblems = new ArrayList<>();

    /// In the order of the walk, but those of a body before what follows its definition.
    private final List<Run> runs = new ArrayList<>();

    private final Run[] bySegment;
    private final List<Mentions.Found> globals = new ArrayList<>();
    private final Mentions mentions = new Mentions(this);
    private int collected;
    private volatile boolean placed;
    private volatile Optional<List<SyntaxProblem>> problems = Optional.empty();

    private Scopes(Tree tree) {
        this.tree = tree;
        future = FutureImports.read(tree, futureProblems);
        bySegment = new Run[tree.segmentCount()];
        List<Run> top = top();
        List<Place> places = new ArrayList<>(top.size());
        for (Run run : top) {
            places.add(new Place(run, run.outline.here()));
        }
        module = new Scope(this, ScopeKind.MODULE, "top", Optional.empty(), places);
    }

    /// Walks the segments that no tree before has shown.
    public static Scopes of(Tree tree) {
        return new Scopes(tree);
    }

    private List<Run> top() {
        Surroundings around =
                new Surroundings(
                        ScopeKind.MODULE,
                        "top",
                        false,
                        Optional.empty(),
                        future.features().annotations());
        if (tree.root() instanceof Mod.Expression expression) {
            Run run =
                    new Run(
                            Binder.outline(expression.body(), around),
                            List.of(),
                            Optional.empty(),
                            -1,
                            0);
            add(run, expression.segment().serial());
            return List.of(run);
        }
        Deque<Run> open = new ArrayDeque<>();
        List<Run> top = body(Binder.body(tree), around, Optional.empty(), -1, open);
        while (!open.isEmpty()) {
            Run run = open.poll();
            for (int i = 0; i < run.outline.handovers.size(); i++) {
                Handover handover = run.outline.handovers.get(i);
                Surroundings inside =
                        new Surroundings(
                                handover.scope().kind,
                                handover.scope().name,
                                handover.scope().coroutine,
                                handover.privateTo(),
                                around.textAnnotations());
                Stmt definition = (Stmt) run.current(handover.definition());
                run.bodies.add(body(Handover.body(definition), inside, Optional.of(run), i, open));
            }
        }
        return top;
    }

    private void add(Run run, int serial) {
        runs.add(run);
        bySegment[serial] = run;
        for (NamePart name : run.outline.globals) {
            globals.add(new Mentions.Found(run, name));
        }
    }

    /// The runs of a body: statements of the same segment together.
    private List<Run> body(
            List<Stmt> body,
            Surroundings around,
            Optional<Run> parent,
            int handover,
            Deque<Run> open) {
        List<Run> found = new ArrayList<>();
        int from = 0;
        while (from < body.size()) {
            int to = from + 1;
            while (to < body.size() && body.get(to).segment() == body.get(from).segment()) {
                to++;
            }
            List<Stmt> statements = body.subList(from, to);
            Run run =
                    new Run(
                            outline(statements, around),
                            statements,
                            parent,
                            handover,
                            found.size());
            add(run, body.get(from).segment().serial());
            found.add(run);
            if (!run.outline.handovers.isEmpty()) {
                open.add(run);
            }
            from = to;
        }
        return found;
    }

    private Outline outline(List<Stmt> statements, Surroundings around) {
        Optional<Outline> known = statements.getFirst().segment().fact(Outline.class);
        if (known.isPresent() && known.get().matches(statements, around)) {
            return known.get();
        }
        Outline made = Binder.outline(statements, around);
        statements.getFirst().segment().keep(made);
        collected++;
        return made;
    }

    /// How many segments had to be walked for this tree; the others were known.
    int collected() {
        return collected;
    }

    List<Run> runs() {
        return runs;
    }

    /// Names of all scopes that a `global` statement or the like leads to the module.
    List<Mentions.Found> globals() {
        return globals;
    }

    void addGlobals(Map<String, Symbol> symbols, Scope scope) {
        for (Mentions.Found found : globals) {
            symbols.computeIfAbsent(found.name().name, key -> new Symbol(key, scope)).flags |=
                    Symbol.GLOBAL;
        }
    }

    /// The scope that a part belongs to.
    Scope view(Run run, ScopePart part) {
        Deque<Place> missing = new ArrayDeque<>(4);
        Place at = new Place(run, part);
        Scope found;
        while (true) {
            if (at.part().number == 0) {
                Optional<Place> opening = at.run().opening();
                if (opening.isEmpty()) {
                    found = module;
                    break;
                }
                at = opening.get();
                continue;
            }
            Scope known = at.run().scopes().get(at.part().number);
            if (known != null) {
                found = known;
                break;
            }
            missing.push(at);
            at = new Place(at.run(), at.part().parent.orElseThrow());
        }
        while (!missing.isEmpty()) {
            found = create(missing.pop(), found);
        }
        return found;
    }

    private Scope create(Place place, Scope parent) {
        ScopePart part = place.part();
        Scope made;
        if (part.shared) {
            made = parent.annotations().orElseThrow();
        } else {
            List<Run> bodies = place.run().bodies(part);
            List<Place> places = new ArrayList<>(bodies.size() + 1);
            places.add(place);
            for (Run body : bodies) {
                places.add(new Place(body, body.outline.here()));
            }
            made = new Scope(this, part.kind, part.name, Optional.of(parent), places);
        }
        boolean first = place.run().scopes().compareAndSet(part.number, null, made);
        return first ? made : place.run().scopes().get(part.number);
    }

    Symbol symbol(Run run, NamePart name) {
        return view(run, name.scope).names().get(name.name);
    }

    Binding binding(Run run, Mention.Bound bound) {
        Object known = run.mentions().get(bound.order());
        if (known == null) {
            Binding made =
                    new Binding(
                            bound.kind(),
                            symbol(run, bound.name()),
                            view(run, bound.scope()),
                            run.current(bound.node()));
            run.mentions().compareAndSet(bound.order(), null, made);
            known = run.mentions().get(bound.order());
        }
        return (Binding) known;
    }

    Use use(Run run, Mention.Read read) {
        Object known = run.mentions().get(read.order());
        if (known == null) {
            Use made =
                    new Use(
                            read.node(),
                            symbol(run, read.name()),
                            view(run, read.scope()),
                            read.evaluated());
            run.mentions().compareAndSet(read.order(), null, made);
            known = run.mentions().get(read.order());
        }
        return (Use) known;
    }

    Mentions mentions() {
        return mentions;
    }

    /// Decides where each name lives.
    void placeNames() {
        if (!placed) {
            synchronized (this) {
                if (!placed) {
                    Analysis.run(module);
                    placed = true;
                }
            }
        }
    }

    /// The run that holds a node of this tree.
    private Optional<Run> run(Node node) {
        int serial = node.segment().serial();
        return serial < bySegment.length
                ? Optional.ofNullable(bySegment[serial])
                : Optional.empty();
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
        if (node instanceof Mod) {
            return Optional.of(module);
        }
        Optional<Run> run = run(node);
        return run.flatMap(found -> found.outline.scope(node)).map(part -> view(run.get(), part));
    }

    /// The reading of a name at this node; empty where the name is bound or deleted.
    public Optional<Use> use(Expr.Name node) {
        Optional<Run> run = run(node);
        return run.flatMap(found -> found.outline.read(node))
                .map(read -> use(run.get(), (Mention.Read) read));
    }

    /// The binding at this node: a name, parameter, alias, pattern, handler, `def`, `class` or type
    /// parameter. A `global` or `nonlocal` statement shows the last of its names.
    public Optional<Binding> binding(Node node) {
        Optional<Run> run = run(node);
        return run.flatMap(found -> found.outline.binding(node))
                .map(bound -> binding(run.get(), (Mention.Bound) bound));
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
        return future.features();
    }

    /// The errors of CPython's future and symbol table stages, in the order in which it looks for
    /// them: the first is the one it raises. Meaningful where the tree itself has no problems.
    public List<SyntaxProblem> problems() {
        if (problems.isEmpty()) {
            List<SyntaxProblem> found = new ArrayList<>(futureProblems);
            new ScopeProblems(this, future, found).find();
            problems = Optional.of(List.copyOf(found));
        }
        return problems.get();
    }
}
