package dev.pytool.parser.ast;

import java.util.Arrays;
import java.util.Optional;

/// The unit of reuse: a statement of a module or of a class body, or the whole body of a `def`. An
/// edit inside one segment leaves every other segment the same object, so facts kept by segment
/// survive the edit.
///
/// A segment is an identity only. Where it begins and which statements it holds is known to the
/// tree, under `serial`.
public final class Segment {
    private static final Object[] NOTHING = {};

    private final int serial;
    private int nodeCount;
    private volatile Object[] facts = NOTHING;

    public Segment(int serial) {
        this.serial = serial;
    }

    /// Index of this segment in the tables of every tree that holds it; never used twice within one
    /// lineage of edits.
    public int serial() {
        return serial;
    }

    /// How many nodes carry an index of this segment: the length of a table of facts.
    public int nodeCount() {
        return nodeCount;
    }

    /// Hands out the next index; only the parser calls this, before the segment is published.
    public int nextIndex() {
        return nodeCount++;
    }

    /// What a later stage found out about the segment's own code, if it kept something of this
    /// class.
    public <T> Optional<T> fact(Class<T> kind) {
        for (Object fact : facts) {
            if (fact.getClass() == kind) {
                return Optional.of(kind.cast(fact));
            }
        }
        return Optional.empty();
    }

    /// Keeps a fact for as long as the segment lives, instead of one of the same class. It must
    /// follow from the segment's own code and from what it itself says it depends on, because other
    /// trees hold the segment too.
    public synchronized void keep(Object fact) {
        Object[] kept = facts;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i].getClass() == fact.getClass()) {
                kept = kept.clone();
                kept[i] = fact;
                facts = kept;
                return;
            }
        }
        kept = Arrays.copyOf(kept, kept.length + 1);
        kept[kept.length - 1] = fact;
        facts = kept;
    }
}
