package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;

import java.util.List;

/// Whether a line reads well without the optional parentheses around a part of it.
final class Omission {
    private Omission() {}

    static boolean isPossible(RightSplit split, int lineLength) {
        Line line = split.body();
        if (hasBareStandaloneComment(line.leaves())) {
            return false;
        }
        BracketTracker brackets = line.brackets();
        if (!brackets.hasDelimiters()) {
            return true;
        }
        int priority = brackets.maxPriority();
        int count = brackets.count(priority);
        if (count > 1 || count == 1 && priority == Delimiters.COMMA && split.head().isWith()) {
            return false;
        }
        if (priority == Delimiters.DOT) {
            return true;
        }
        Leaf first = line.leaf(0);
        Leaf second = line.size() > 1 ? line.leaf(1) : first;
        if (first.kind().isOpening()
                && !second.kind().isClosing()
                && opensWell(line, first, lineLength)) {
            return true;
        }
        Leaf beforeLast = line.size() > 1 ? line.leaf(-2) : first;
        Leaf last = line.leaf(-1);
        boolean closes =
                last.is(Sym.RPAR)
                        || last.is(Sym.RBRACE)
                        || last.is(Sym.RSQB) && last.hasParent() && !last.parent().is(Sym.TRAILER);
        if (!closes || beforeLast.kind().isOpening()) {
            return false;
        }
        return first.isMultilineString() || closesWell(line, last, lineLength);
    }

    /// A comment with its own line, outside of all brackets, needs the parentheses to get its line.
    private static boolean hasBareStandaloneComment(List<Leaf> leaves) {
        Leaf closing = null;
        for (int i = leaves.size() - 1; i >= 0; i--) {
            Leaf leaf = leaves.get(i);
            if (closing != null && leaf == closing.opening()) {
                closing = null;
            }
            if (leaf.is(Sym.STANDALONE_COMMENT) && closing == null) {
                return true;
            }
            if (closing == null
                    && leaf.kind().isClosing()
                    && !leaf.value().isEmpty()
                    && leaf.opening() instanceof Leaf opening
                    && leaves.contains(opening)) {
                closing = leaf;
            }
        }
        return false;
    }

    /// Whether what follows the first bracket pair fits, up to the next bracket that can be split.
    private static boolean opensWell(Line line, Leaf first, int lineLength) {
        boolean remainder = false;
        int length = 4 * line.depth();
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            int own = line.lengthOf(leaf);
            if (own < 0) {
                return false;
            }
            if (leaf.kind().isClosing() && leaf.opening() == first) {
                remainder = true;
            }
            if (remainder) {
                length += own;
                if (length > lineLength) {
                    return false;
                }
                if (leaf.kind().isOpening()) {
                    remainder = false;
                }
            }
        }
        return true;
    }

    /// Whether what stands before the last bracket pair fits, or has brackets of its own to split.
    private static boolean closesWell(Line line, Leaf last, int lineLength) {
        int length = 4 * line.depth();
        boolean others = false;
        for (Leaf leaf : line.leaves()) {
            int own = line.lengthOf(leaf);
            if (own < 0) {
                return false;
            }
            length += own;
            if (leaf == last.opening()) {
                if (others || length <= lineLength) {
                    return true;
                }
            } else if (leaf.kind().isOpening()) {
                others = true;
            }
        }
        return false;
    }
}
