package dev.pytool.analyzer.scope;

import java.util.ArrayList;
import java.util.List;

/// A code object being checked: the blocks that are open in it, from the outside in.
final class Frame {
    /// How deep CPython lets blocks nest.
    private static final int LIMIT = 21;

    /// A block that `break`, `continue` and `return` have to leave.
    enum Block {
        LOOP,
        OTHER,
        /// The body of an `except*` clause, which nothing may leave.
        GROUP_HANDLER
    }

    private final Scope scope;
    private final List<Block> blocks = new ArrayList<>();

    Frame(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /// False where blocks nest too deeply.
    boolean push(Block block) {
        blocks.add(block);
        return blocks.size() <= LIMIT;
    }

    void pop() {
        blocks.removeLast();
    }

    /// What `break` or `continue` reaches: the nearest loop, or an `except*` body before it; OTHER
    /// for neither.
    Block reached() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) != Block.OTHER) {
                return blocks.get(i);
            }
        }
        return Block.OTHER;
    }

    boolean inGroupHandler() {
        return blocks.contains(Block.GROUP_HANDLER);
    }
}
