package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.style.Preview;

import java.util.List;

/// Takes leaves of one line over to another: new leaves, which take the places of the old ones in
/// the tree, with their comments and with white space as their new line asks for.
final class LineCopy {
    private LineCopy() {}

    static void append(Line to, Line from, List<Leaf> leaves) {
        for (Leaf old : leaves) {
            Leaf leaf = new Leaf(old.kind(), old.value());
            old.replaceWith(leaf);
            to.append(leaf);
            comments(to, from, old);
        }
    }

    /// Takes over the comments behind a leaf.
    static void comments(Line to, Line from, Leaf leaf) {
        for (Leaf comment : from.commentsAfter(leaf)) {
            to.appendFormatted(comment);
        }
    }

    /// The whole line with new leaves.
    static Line of(Line line) {
        Line copy = line.emptyCopy();
        append(copy, line, List.copyOf(line.leaves()));
        hugPowers(copy);
        return copy;
    }

    /// White space around power operators is decided once a line is whole.
    static void hugPowers(Line line) {
        if (line.style.has(Preview.SIMPLIFY_POWER_OPERATOR_HUGGING) && PowerHugging.applies(line)) {
            PowerHugging.hug(line);
        }
    }
}
