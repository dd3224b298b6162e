package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Depth;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The control flow of one module, class body, function or lambda; nested functions have their own.
/// Immutable.
public final class Flow {
    private final FlowBuilder.Graph graph;
    private final Names names;
    private final Map<Expr.Name, int[]> reads = new IdentityHashMap<>();

    private Flow(FlowBuilder.Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
        solve();
        for (Block block : graph.blocks()) {
            if (block.reached) {
                replay(block);
            }
        }
    }

    public static Flow of(Scopes scopes, Scope scope, FlowRules rules) {
        return Depth.run(depth -> {
            Names names = new Names(scope);
            return new Flow(new FlowBuilder(scopes, scope, names, rules, depth).build(), names);
        });
    }

    private void solve() {
        Deque<Block> work = new ArrayDeque<>();
        Block entry = graph.entry();
        entry.in.set(0, names.count());
        entry.reached = true;
        work.add(entry);
        while (!work.isEmpty()) {
            Block block = work.poll();
            BitSet state = (BitSet) block.in.clone();
            for (Block.Event event : block.events) {
                apply(event, state);
            }
            for (Block next : block.next) {
                pass(state, next, work);
            }
            if (block.onRaise.isPresent()) {
                pass(raised(block), block.onRaise.get(), work);
            }
        }
    }

    /// What may hold when an exception leaves the block: what held before it, and all that it does.
    private static BitSet raised(Block block) {
        BitSet raised = (BitSet) block.in.clone();
        for (Block.Event event : block.events) {
            switch (event) {
                case Block.Read _ -> {}
                case Block.Write write -> raised.set(write.bit());
                case Block.Erase erase -> raised.set(erase.symbol());
            }
        }
        return raised;
    }

    private static void pass(BitSet state, Block to, Deque<Block> work) {
        int before = to.in.cardinality();
        to.in.or(state);
        if (!to.reached || to.in.cardinality() != before) {
            to.reached = true;
            work.add(to);
        }
    }

    private void apply(Block.Event event, BitSet state) {
        switch (event) {
            case Block.Read _ -> {}
            case Block.Write write -> {
                names.clear(write.symbol(), state);
                state.set(write.bit());
            }
            case Block.Erase erase -> {
                names.clear(erase.symbol(), state);
                state.set(erase.symbol());
            }
        }
    }

    private void replay(Block block) {
        BitSet state = (BitSet) block.in.clone();
        for (Block.Event event : block.events) {
            if (event instanceof Block.Read read) {
                reads.merge(read.use().node(), names.of(read.symbol(), state), Flow::union);
            }
            apply(event, state);
        }
    }

    /// Whether a statement of this scope (not of a nested one) can run.
    public boolean isReachable(Stmt statement) {
        return graph.isReachable(statement);
    }

    /// The first statement of each run of statements that cannot run, in the order of the text.
    public List<Stmt> unreachable() {
        List<Stmt> found = new ArrayList<>();
        for (List<Stmt> body : graph.bodies()) {
            boolean before = true;
            for (Stmt statement : body) {
                boolean now = isReachable(statement);
                if (before && !now && !graph.insideUnreachable(statement)) {
                    found.add(statement);
                }
                before = now;
            }
        }
        return found;
    }

    /// Whether the name has a value when this use reads it.
    public Boundness boundness(Expr.Name use) {
        int[] seen = reads.get(use);
        if (seen == null) {
            return Boundness.UNKNOWN;
        }
        boolean maybeUnbound = seen.length > 0 && seen[0] < names.count();
        boolean maybeBound = seen.length > 0 && seen[seen.length - 1] >= names.count();
        return !maybeUnbound ? Boundness.BOUND : maybeBound ? Boundness.MAYBE : Boundness.UNBOUND;
    }

    /// The bindings whose value this use may read, in no particular order; empty for names of other
    /// scopes.
    public List<Binding> reaching(Expr.Name use) {
        int[] seen = reads.get(use);
        return seen == null ? List.of() : bindings(seen);
    }

    private List<Binding> bindings(int[] seen) {
        List<Binding> found = new ArrayList<>();
        for (int bit : seen) {
            if (bit >= names.count()) {
                found.add(names.binding(bit));
            }
        }
        return found;
    }

    private static int[] union(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second))
                .sorted()
                .distinct()
                .toArray();
    }

    /// The bindings of a variable that live when the scope's code is done, by falling off its end.
    public List<Binding> atEnd(Symbol symbol) {
        Optional<Integer> number = names.number(symbol);
        if (number.isEmpty() || !graph.end().reached) {
            return List.of();
        }
        return bindings(names.of(number.get(), graph.end().in));
    }

    /// Whether control falls off the end of the body; a function then returns None.
    public boolean fallsThrough() {
        return graph.end().reached;
    }
}
