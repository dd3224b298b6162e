package dev.pytool.analyzer.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The loops and `finally` clauses around the code being built: where `break`, `continue`, `return`
/// and exceptions go.
final class Jumps {
    enum Kind {
        BREAK,
        CONTINUE,
        RETURN
    }

    private sealed interface Frame {}

    private record Loop(Block head, Block after) implements Frame {}

    /// @param pending the jumps that go on when the clause is done
    private record Finally(Block entry, Set<Kind> pending) implements Frame {}

    private final List<Frame> frames = new ArrayList<>();
    private final Block exit;

    /// Where an exception goes now.
    private Optional<Block> raise = Optional.empty();

    Jumps(Block exit) {
        this.exit = exit;
    }

    Optional<Block> raise() {
        return raise;
    }

    /// Sets where exceptions go; gives what held before.
    Optional<Block> raiseTo(Optional<Block> target) {
        Optional<Block> before = raise;
        raise = target;
        return before;
    }

    void enterLoop(Block head, Block after) {
        frames.add(new Loop(head, after));
    }

    void enterFinally(Block entry) {
        frames.add(new Finally(entry, EnumSet.noneOf(Kind.class)));
    }

    void leaveLoop() {
        frames.removeLast();
    }

    /// Leaves a `finally` clause; gives the jumps that came by.
    Set<Kind> leaveFinally() {
        return ((Finally) frames.removeLast()).pending;
    }

    /// Leads a block to where the jump takes it, by way of the `finally` clauses between.
    void jump(Kind kind, Block from) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            switch (frames.get(i)) {
                case Finally clause -> {
                    clause.pending.add(kind);
                    from.next.add(clause.entry);
                    return;
                }
                case Loop loop -> {
                    if (kind != Kind.RETURN) {
                        from.next.add(kind == Kind.BREAK ? loop.after : loop.head);
                        return;
                    }
                }
            }
        }
        if (kind == Kind.RETURN) {
            from.next.add(exit);
        }
    }
}
