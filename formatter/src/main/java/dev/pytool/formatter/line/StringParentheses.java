package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Takes parentheses away that hold nothing but a string and its trailer.
final class StringParentheses {
    private StringParentheses() {}

    /// The line without such parentheses; nothing where it has none.
    static Optional<List<Line>> strip(Line line) {
        List<Integer> places = new ArrayList<>(2);
        for (int i = 0; i < line.size(); i++) {
            if (!line.leaf(i).is(Sym.STRING) || !isStrippable(line, i)) {
                continue;
            }
            int closing = StringTrailer.end(line, i);
            boolean commented =
                    !line.commentsAfter(line.leaf(i - 1)).isEmpty()
                            || !line.commentsAfter(line.leaf(closing)).isEmpty();
            if (!commented) {
                places.add(i);
                places.add(closing);
            }
            while (i + 1 < line.size() && line.leaf(i + 1).is(Sym.STRING)) {
                i++;
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(List.of(without(line, places)));
    }

    private static boolean isStrippable(Line line, int at) {
        Leaf string = line.leaf(at);
        if (string.parent().parent().is(Sym.SIMPLE_STMT)
                || at == 0
                || !line.leaf(at - 1).is(Sym.LPAR)
                || line.leaf(at - 1).isInvisible()) {
            return false;
        }
        int closing = StringTrailer.end(line, at);
        if (at >= 2 && needsParentheses(line, at, closing)) {
            return false;
        }
        if (closing >= line.size()
                || !line.leaf(closing).is(Sym.RPAR)
                || line.leaf(closing).isInvisible()) {
            return false;
        }
        return closing + 1 == line.size() || !bindsTighter(line.leaf(closing + 1));
    }

    /// Whether what stands before the parenthesis keeps it: a key, a function, or an operator that
    /// binds at least as tight as the `%` within.
    private static boolean needsParentheses(Line line, int at, int closing) {
        Leaf before = line.leaf(at - 2);
        if (before.is(Sym.COLON) || before.is(Sym.NAME) || before.kind().isClosing()) {
            return true;
        }
        boolean formats = false;
        for (int i = at - 1; i < closing; i++) {
            formats |= line.leaf(i).is(Sym.PERCENT);
        }
        return formats
                && switch (before.kind()) {
                    case STAR,
                            AT,
                            SLASH,
                            DOUBLESLASH,
                            PERCENT,
                            TILDE,
                            DOUBLESTAR,
                            AWAIT,
                            LSQB,
                            LPAR ->
                            true;
                    case PLUS, MINUS -> before.parent().is(Sym.FACTOR);
                    default -> false;
                };
    }

    private static boolean bindsTighter(Leaf after) {
        return switch (after.kind()) {
            case DOUBLESTAR, LSQB, LPAR, DOT -> true;
            default -> false;
        };
    }

    /// @param places strings and their closing parentheses
    private static Line without(Line line, List<Integer> places) {
        Collections.sort(places);
        Line result = line.emptyCopy();
        List<Leaf> leaves = List.copyOf(line.leaves());
        int next = 0;
        for (int at : places) {
            Leaf leaf = leaves.get(at);
            boolean opens = leaf.is(Sym.STRING);
            int parenthesis = opens ? at - 1 : at;
            if (next < parenthesis) {
                LineCopy.append(result, line, leaves.subList(next, parenthesis));
            }
            leaves.get(parenthesis).remove();
            if (opens) {
                LineCopy.append(result, line, List.of(leaf));
            }
            next = at + 1;
        }
        LineCopy.append(result, line, leaves.subList(next, leaves.size()));
        LineCopy.hugPowers(result);
        return result;
    }
}
