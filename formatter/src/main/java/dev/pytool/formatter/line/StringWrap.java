package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts parentheses around a string that is too long for its line, so that it gets lines of its
/// own.
final class StringWrap {
    private final Line line;
    private final int at;
    private final Branch owner;
    private int place;
    private boolean hadParentheses;

    private StringWrap(Line line, int at, Branch owner) {
        this.line = line;
        this.at = at;
        this.owner = owner;
    }

    /// Three lines: what comes before with the parenthesis, the string with its trailer, the
    /// closing parenthesis; nothing where no string wants that, and nothing where a comment keeps
    /// the string's other parts on other lines.
    static Optional<List<Line>> apply(Line line, StringRuns runs) {
        int at = StringPlace.wrappable(line);
        if (at < 0
                || !isHelped(line, line.leaf(at).value(), runs)
                || !StringPlace.isCause(line, at)
                || line.leaf(at).next().is(Sym.STRING)
                || !(line.leaf(at).parent() instanceof Branch owner)) {
            return Optional.empty();
        }
        return Optional.of(new StringWrap(line, at, owner).lines());
    }

    /// Whether the string fits on its own line or can be broken there.
    private static boolean isHelped(Line line, String value, StringRuns runs) {
        return StringBreaks.anywhere(value)
                || Widths.of(value) <= line.style.lineLength() - (line.depth() + 1) * 4
                || runs.has(value);
    }

    private List<Line> lines() {
        List<Leaf> leaves = List.copyOf(line.leaves());
        place = leaves.get(at).remove();
        boolean comma = leaves.getLast().is(Sym.COMMA);
        Line first = first(leaves, comma);
        Line middle = middle(leaves, comma);
        Line last = line.emptyCopy(first.brackets().copy());
        last.append(closing);
        if (comma) {
            Leaf separator = new Leaf(Sym.COMMA, ",");
            leaves.getLast().replaceWith(separator);
            last.append(separator);
        }
        return List.of(first, middle, last);
    }

    private Leaf closing = new Leaf(Sym.RPAR, ")");

    private Line first(List<Leaf> leaves, boolean comma) {
        Line first = line.emptyCopy();
        List<Leaf> left = new ArrayList<>(leaves.subList(0, at));
        hadParentheses = !left.isEmpty() && left.getLast().is(Sym.LPAR);
        Leaf old = hadParentheses ? left.removeLast() : leaves.get(at);
        LineCopy.append(first, line, left);
        Leaf opening = new Leaf(Sym.LPAR, "(");
        if (hadParentheses) {
            old.replaceWith(opening);
        } else {
            put(opening);
        }
        first.append(opening);
        LineCopy.comments(first, line, leaves.get(at));
        if (comma) {
            LineCopy.comments(first, line, leaves.getLast());
        }
        if (hadParentheses) {
            LineCopy.comments(first, line, old);
        }
        return first;
    }

    private Line middle(List<Leaf> leaves, boolean comma) {
        Line middle = line.emptyBody();
        Leaf string = new Leaf(Sym.STRING, leaves.get(at).value());
        put(string);
        middle.append(string);
        List<Leaf> right = new ArrayList<>(leaves.subList(at + 1, leaves.size()));
        if (comma && !right.isEmpty()) {
            right.removeLast();
        }
        Syntax oldClosing = Syntax.NONE;
        if (hadParentheses && !right.isEmpty() && right.getLast().is(Sym.RPAR)) {
            oldClosing = right.removeLast();
        } else if (!right.isEmpty() && closesLambda(right.getLast(), leaves)) {
            right.removeLast();
        }
        LineCopy.append(middle, line, right);
        if (oldClosing.exists()) {
            oldClosing.replaceWith(closing);
        } else {
            put(closing);
        }
        return middle;
    }

    /// Whether this closes the parentheses around a lambda that is a dictionary's value.
    private boolean closesLambda(Leaf bracket, List<Leaf> leaves) {
        if (!bracket.is(Sym.RPAR)) {
            return false;
        }
        List<Leaf> left = leaves.subList(0, at);
        for (int i = 1; i < left.size() - 1; i++) {
            if (left.get(i) == bracket.opening()) {
                return left.get(i - 1).is(Sym.COLON) && left.get(i + 1).isName("lambda");
            }
        }
        return false;
    }

    /// Puts a leaf where the string was, after those put there before.
    private void put(Leaf leaf) {
        owner.insert(place++, leaf);
    }
}
