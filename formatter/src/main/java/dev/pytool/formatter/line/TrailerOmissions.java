package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/// The sets of closing brackets that a right-hand split may pass over, one after the other, each
/// larger than the last: a trailer may stay whole as long as it fits on the last line.
final class TrailerOmissions {
    private final Line line;
    private final int lineLength;
    private final Set<Leaf> omitted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Leaf> inner = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean started;
    private boolean finished;
    private int at;
    private int length;
    private Syntax opening = Syntax.NONE;
    private Syntax closing = Syntax.NONE;
    private boolean resumed;

    TrailerOmissions(Line line, int lineLength) {
        this.line = line;
        this.lineLength = lineLength;
        this.length = 4 * line.depth();
        this.at = line.size() - 1;
    }

    /// The next set, until there is none. Looks at the line as it is then.
    Optional<Set<Leaf>> next() {
        if (!started) {
            started = true;
            if (!line.hasMagicComma()) {
                return Optional.of(omitted);
            }
        }
        while (!finished && at >= 0) {
            Leaf leaf = line.leaf(at);
            if (!resumed && !measure(leaf)) {
                finished = true;
                break;
            }
            if (step(leaf)) {
                return Optional.of(omitted);
            }
            at--;
        }
        return Optional.empty();
    }

    private boolean measure(Leaf leaf) {
        int own = line.lengthOf(leaf);
        if (own < 0) {
            return false;
        }
        length += own;
        boolean commented = own > leaf.value().length() + leaf.prefix().length();
        return length <= lineLength && !leaf.is(Sym.STANDALONE_COMMENT) && !commented;
    }

    /// Looks at one leaf; true where a set is ready, and then the same leaf is looked at again.
    private boolean step(Leaf leaf) {
        Syntax before = at > 0 ? line.leaf(at - 1) : Syntax.NONE;
        if (opening.exists()) {
            if (leaf == opening) {
                opening = Syntax.NONE;
            } else if (leaf.kind().isClosing()) {
                if (explodes(leaf, before)) {
                    finished = true;
                } else {
                    inner.add(leaf);
                }
            }
            return false;
        }
        if (!leaf.kind().isClosing()) {
            return false;
        }
        if (!resumed) {
            if (before.kind().isOpening()) {
                inner.add(leaf);
                return false;
            }
            if (closing instanceof Leaf last) {
                omitted.add(last);
                omitted.addAll(inner);
                inner.clear();
                resumed = true;
                return true;
            }
        }
        resumed = false;
        if (explodes(leaf, before)) {
            finished = true;
        } else if (!leaf.value().isEmpty()) {
            opening = leaf.opening();
            closing = leaf;
        }
        return false;
    }

    private boolean explodes(Leaf bracket, Syntax before) {
        return before.is(Sym.COMMA)
                && bracket.opening().exists()
                && !line.holdsOneElement(bracket.opening(), bracket, Sym.LPAR);
    }
}
