package dev.pytool.analyzer.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// A computation under way on one thread, linked to the one that asked for it.
final class Frame {
    final Query<?> query;
    final FileState file;
    final Optional<Frame> asker;
    final int depth;
    final Set<Dependency> dependencies = new LinkedHashSet<>();

    /// Whether it computes the answer; else it only verifies a remembered one.
    boolean isComputing;

    /// For the head of a circle: the answer of the last round.
    Optional<Object> provisional = Optional.empty();

    /// Whether the answer of the last round was used in this one.
    boolean wasAskedAgain;

    /// Whether this round's answer of a head inside differs from that of the last round.
    boolean isUnsettled;

    /// The depth of the outermost unfinished frame whose provisional answer went into this one; its
    /// own depth if none did.
    int outermostHead;

    /// Whether everything it was made from so far rarely changes.
    boolean durable = true;

    Frame(Query<?> query, FileState file, Optional<Frame> asker) {
        this.query = query;
        this.file = file;
        this.asker = asker;
        this.depth = asker.map(frame -> frame.depth + 1).orElse(0);
        this.outermostHead = depth;
    }

    /// Whether its answer is final: made from no unfinished one.
    boolean isFinal() {
        return outermostHead >= depth;
    }

    /// This computation used a provisional answer: neither it nor any asker above the head may be
    /// remembered yet.
    void dependsOnHead(int headDepth) {
        Frame frame = this;
        while (frame.depth > headDepth) {
            frame.outermostHead = Math.min(frame.outermostHead, headDepth);
            frame = frame.asker.orElseThrow();
        }
    }

    /// Begins another round.
    void restart() {
        dependencies.clear();
        wasAskedAgain = false;
        isUnsettled = false;
        outermostHead = depth;
        durable = true;
    }
}
