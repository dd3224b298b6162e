package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The statements of one segment in one tree: their outline, and what the tree makes of it.
final class Run {
    final Outline outline;
    final List<Stmt> statements;
    final Optional<Run> parent;

    /// Which of the parent's handovers this run is a part of; -1 at the top.
    private final int handover;

    /// Index among the runs of the same body.
    private final int position;

    private final int depth;

    /// The runs of each handed over body.
    final List<List<Run>> bodies;

    private volatile Optional<AtomicReferenceArray<Scope>> scopes = Optional.empty();
    private volatile Optional<AtomicReferenceArray<Object>> mentions = Optional.empty();

    Run(Outline outline, List<Stmt> statements, Optional<Run> parent, int handover, int position) {
        this.outline = outline;
        this.statements = statements;
        this.parent = parent;
        this.handover = handover;
        this.position = position;
        depth = parent.map(run -> run.depth + 1).orElse(0);
        int count = outline.handovers.size();
        bodies = count == 0 ? List.of() : new ArrayList<>(count);
    }

    /// The node as this tree has it.
    Node current(Node node) {
        return outline.current(node, statements);
    }

    /// Where the scope that the statements stand in is opened; empty for a module.
    Optional<Place> opening() {
        return parent.map(run -> new Place(run, run.outline.handovers.get(handover).scope()));
    }

    /// The rest of a scope that this run opens.
    List<Run> bodies(ScopePart part) {
        return part.handover < 0 ? List.of() : bodies.get(part.handover);
    }

    AtomicReferenceArray<Scope> scopes() {
        Optional<AtomicReferenceArray<Scope>> known = scopes;
        return known.isPresent() ? known.get() : newScopes();
    }

    private synchronized AtomicReferenceArray<Scope> newScopes() {
        if (scopes.isEmpty()) {
            scopes = Optional.of(new AtomicReferenceArray<>(outline.parts.size()));
        }
        return scopes.get();
    }

    /// The [Use] or [Binding] of each mention that somebody asked for.
    AtomicReferenceArray<Object> mentions() {
        Optional<AtomicReferenceArray<Object>> known = mentions;
        return known.isPresent() ? known.get() : newMentions();
    }

    private synchronized AtomicReferenceArray<Object> newMentions() {
        if (mentions.isEmpty()) {
            mentions = Optional.of(new AtomicReferenceArray<>(outline.mentions));
        }
        return mentions.get();
    }

    /// Compares two places in the order of the walk, which goes into a body where its definition
    /// stands.
    static int compare(Run first, int firstOrder, Run second, int secondOrder) {
        Run a = first;
        Run b = second;
        int orderA = firstOrder;
        int orderB = secondOrder;
        while (a != b) {
            boolean sameBody =
                    a.depth == b.depth && a.handover == b.handover && a.parent.equals(b.parent);
            if (sameBody) {
                return Integer.compare(a.position, b.position);
            }
            if (a.depth >= b.depth) {
                Run outer = a.parent.orElseThrow();
                orderA = outer.outline.handovers.get(a.handover).order();
                a = outer;
            } else {
                Run outer = b.parent.orElseThrow();
                orderB = outer.outline.handovers.get(b.handover).order();
                b = outer;
            }
        }
        return Integer.compare(orderA, orderB);
    }
}
