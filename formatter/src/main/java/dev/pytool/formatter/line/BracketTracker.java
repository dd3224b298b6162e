package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows the brackets of one line: pairs them, measures depth, and notes the delimiters outside
/// all brackets.
///
/// Between `for` and `in`, and between `lambda` and its colon, the depth counts one more, so that
/// no delimiter is found there.
final class BracketTracker {
    private int depth;
    private final List<Leaf> open = new ArrayList<>();
    private final Map<Leaf, Integer> delimiters = new IdentityHashMap<>();
    private Syntax previous = Syntax.NONE;
    private final List<Integer> loops = new ArrayList<>(0);
    private final List<Integer> lambdas = new ArrayList<>(0);
    private final List<Leaf> invisible = new ArrayList<>(0);

    /// Leaves the loops and lambdas whose `in` and colon went into source that is kept.
    private int unwound(Sym closing) {
        int match = -1;
        while (match < 0 && depth > 0) {
            match = find(--depth, closing);
        }
        loops.removeIf(each -> each > depth);
        lambdas.removeIf(each -> each > depth);
        return match;
    }

    /// Another tracker that goes on from here.
    BracketTracker copy() {
        BracketTracker copy = new BracketTracker();
        copy.depth = depth;
        copy.open.addAll(open);
        copy.delimiters.putAll(delimiters);
        copy.previous = previous;
        copy.loops.addAll(loops);
        copy.lambdas.addAll(lambdas);
        copy.invisible.addAll(invisible);
        return copy;
    }

    /// Takes note of the next leaf of the line.
    void mark(Leaf leaf) {
        Sym kind = leaf.kind();
        if (kind == Sym.COMMENT || depth == 0 && kind.isClosing() && find(0, kind) < 0) {
            return;
        }
        if (!loops.isEmpty() && loops.getLast() == depth && leaf.isName("in")) {
            depth--;
            loops.removeLast();
        }
        if (!lambdas.isEmpty() && lambdas.getLast() == depth && kind == Sym.COLON) {
            depth--;
            lambdas.removeLast();
        }
        if (kind.isClosing()) {
            depth--;
            int match = find(depth, kind);
            if (match < 0) {
                match = unwound(kind);
            }
            if (match < 0) {
                throw new IllegalStateException(
                        "a closing bracket without its opening one: " + leaf.value());
            }
            leaf.opening(open.remove(match));
            if (leaf.value().isEmpty()) {
                invisible.add(leaf);
            }
        }
        leaf.depth(depth);
        if (depth == 0) {
            delimit(leaf);
        }
        if (kind.isOpening()) {
            open.add(leaf);
            depth++;
            if (leaf.value().isEmpty()) {
                invisible.add(leaf);
            }
        }
        previous = leaf;
        if (leaf.isName("lambda")) {
            lambdas.add(++depth);
        } else if (leaf.isName("for")) {
            loops.add(++depth);
        }
    }

    private void delimit(Leaf leaf) {
        int priority = Delimiters.before(leaf, previous);
        if (priority > 0 && previous instanceof Leaf before) {
            delimiters.put(before, priority);
            return;
        }
        int after = Delimiters.after(leaf);
        if (after > 0) {
            delimiters.put(leaf, after);
        }
    }

    /// Place of the open bracket of this depth that this kind closes, or -1.
    private int find(int at, Sym closing) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).depth() == at && open.get(i).kind().closing() == closing) {
                return i;
            }
        }
        return -1;
    }

    int depth() {
        return depth;
    }

    boolean hasOpenBrackets() {
        return !open.isEmpty();
    }

    boolean isInLoopOrLambda() {
        return !loops.isEmpty() || !lambdas.isEmpty();
    }

    boolean hasDelimiters() {
        return !delimiters.isEmpty();
    }

    /// The priority of the delimiter after this leaf, 0 where there is none.
    int priority(Leaf leaf) {
        return delimiters.getOrDefault(leaf, 0);
    }

    /// The highest priority on the line without these leaves, 0 without delimiters.
    int maxPriority(Set<Leaf> excluded) {
        int max = 0;
        for (Map.Entry<Leaf, Integer> entry : delimiters.entrySet()) {
            if (entry.getValue() > max && !excluded.contains(entry.getKey())) {
                max = entry.getValue();
            }
        }
        return max;
    }

    int maxPriority() {
        return maxPriority(Set.of());
    }

    int count(int priority) {
        int count = 0;
        for (int each : delimiters.values()) {
            if (each == priority) {
                count++;
            }
        }
        return count;
    }

    /// The parentheses of the line that were invisible when they came.
    List<Leaf> invisible() {
        return invisible;
    }

    /// The innermost open bracket where it is a square one, else NONE.
    Syntax openSquareBracket() {
        int at = find(depth - 1, Sym.RSQB);
        return at < 0 ? Syntax.NONE : open.get(at);
    }

    /// The highest priority among the delimiters within a pair of parentheses; 0 for anything else.
    static int maxPriorityWithin(Syntax atom) {
        if (!atom.is(Sym.ATOM) || !atom.child(0).is(Sym.LPAR) || !atom.child(-1).is(Sym.RPAR)) {
            return 0;
        }
        BracketTracker tracker = new BracketTracker();
        List<Syntax> children = atom.children();
        for (int i = 1; i < children.size() - 1; i++) {
            for (Leaf leaf : children.get(i).leaves()) {
                tracker.mark(leaf);
            }
        }
        return tracker.maxPriority();
    }
}
