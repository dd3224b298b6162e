package dev.pytool.parser.ast;

/// The unit of reuse: a statement of a module or of a class body, or the whole body of a `def`. An
/// edit inside one segment leaves every other segment the same object, so facts kept by segment
/// survive the edit.
///
/// A segment is an identity only. Where it begins and which statements it holds is known to the
/// tree, under `serial`.
public final class Segment {
    private final int serial;
    private int nodeCount;

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
}
