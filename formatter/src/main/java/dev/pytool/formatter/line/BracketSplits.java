package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the lines that a split at a bracket pair gives.
final class BracketSplits {
    private BracketSplits() {}

    /// The part before and with the opening bracket. Whole bracket pairs in it are followed, for
    /// their trailing commas.
    static Line head(List<Leaf> leaves, Line original) {
        Line line = new Line(original.style, original.depth(), false);
        Set<Leaf> tracked = insideMatchingBrackets(leaves);
        for (Leaf leaf : leaves) {
            if (tracked.contains(leaf)) {
                line.appendTracked(leaf);
            } else {
                line.appendFormatted(leaf);
            }
            addComments(line, original, leaf);
        }
        return line;
    }

    static Line tail(List<Leaf> leaves, Line original) {
        Line line = new Line(original.style, original.depth(), false);
        for (Leaf leaf : leaves) {
            line.appendFormatted(leaf);
            addComments(line, original, leaf);
        }
        return line;
    }

    /// The part between the brackets, one level deeper; imports and parameters get a comma at their
    /// end.
    static Line body(List<Leaf> given, Line original, Leaf opening) {
        List<Leaf> leaves = new ArrayList<>(given);
        Line line = new Line(original.style, original.depth() + 1, true);
        if (needsTrailingComma(leaves, original, opening)) {
            for (int i = leaves.size() - 1; i >= 0; i--) {
                if (leaves.get(i).is(Sym.STANDALONE_COMMENT)) {
                    continue;
                }
                if (!leaves.get(i).is(Sym.COMMA)) {
                    leaves.add(i + 1, new Leaf(Sym.COMMA, ","));
                }
                break;
            }
        }
        for (Leaf leaf : leaves) {
            line.appendFormatted(leaf);
            addComments(line, original, leaf);
        }
        if (splitsAtOnce(line, opening)) {
            line.splitRight();
        }
        return line;
    }

    private static void addComments(Line line, Line original, Leaf leaf) {
        if (original.comments().isEmpty()) {
            return;
        }
        for (Leaf comment : original.commentsAfter(leaf)) {
            line.appendFormatted(comment);
        }
    }

    /// Whether a split left the line as it was, or saves too little.
    static boolean isWorthIt(Line body, Line tail) {
        return !body.isEmpty() || tail.text().strip().length() >= 3;
    }

    private static boolean needsTrailingComma(List<Leaf> leaves, Line original, Leaf opening) {
        if (leaves.isEmpty()) {
            return false;
        }
        if (original.isImport()) {
            return true;
        }
        if (!original.isDef() || !opening.value().equals("(")) {
            return false;
        }
        for (Leaf leaf : leaves) {
            if (leaf.is(Sym.COMMA) && !Shapes.isInAnnotation(leaf)) {
                return false;
            }
        }
        for (Leaf leaf : leaves) {
            if (leaf.hasParent()) {
                return !Shapes.isInReturnAnnotation(leaf) && !leaf.parent().next().is(Sym.VBAR);
            }
        }
        return true;
    }

    private static boolean splitsAtOnce(Line body, Leaf opening) {
        if (!opening.hasParent() || body.size() == 0) {
            return false;
        }
        Leaf last = body.leaf(-1);
        boolean comma = last.is(Sym.COMMA);
        int priority = body.brackets().maxPriority(comma ? Set.of(last) : Set.of());
        return priority == Delimiters.COMMA
                && (body.style.magicTrailingComma() && comma
                        || opening.parent().is(Sym.ATOM)
                        || opening.parent().is(Sym.IMPORT_FROM));
    }

    /// The leaves within bracket pairs that are whole in this list, brackets included.
    static Set<Leaf> insideMatchingBrackets(List<Leaf> leaves) {
        Set<Leaf> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Integer> open = new ArrayList<>();
        boolean started = false;
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            if (leaf.kind().isOpening()) {
                started = true;
                open.add(i);
            } else if (started && leaf.kind().isClosing()) {
                if (open.isEmpty() || leaves.get(open.getLast()).kind().closing() != leaf.kind()) {
                    break;
                }
                int start = open.removeLast();
                for (int j = start; j <= i; j++) {
                    inside.add(leaves.get(j));
                }
            }
        }
        return inside;
    }

    /// Splits a definition at its parameters, or else at its type parameters.
    static Optional<List<Line>> left(Line line) {
        Optional<LeftParts> found =
                LeftParts.at(line, Sym.LPAR).or(() -> LeftParts.at(line, Sym.LSQB));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LeftParts parts = found.get();
        Line head = head(parts.head, line);
        Line body = body(parts.body, line, parts.opening);
        Line tail = tail(parts.tail, line);
        if (!isWorthIt(body, tail)) {
            return Optional.empty();
        }
        List<Line> result = new ArrayList<>(3);
        for (Line part : List.of(head, body, tail)) {
            if (!part.isEmpty()) {
                result.add(part);
            }
        }
        return Optional.of(result);
    }

    /// A line cut at its first bracket pair of a kind.
    private record LeftParts(List<Leaf> head, List<Leaf> body, List<Leaf> tail, Leaf opening) {
        static Optional<LeftParts> at(Line line, Sym kind) {
            List<Leaf> head = new ArrayList<>();
            List<Leaf> body = new ArrayList<>();
            List<Leaf> tail = new ArrayList<>();
            List<Leaf> current = head;
            Syntax opening = Syntax.NONE;
            int typeParameters = 0;
            for (int i = 0; i < line.size(); i++) {
                Leaf leaf = line.leaf(i);
                if (i == 2 && leaf.is(Sym.LSQB)) {
                    typeParameters++;
                } else if (typeParameters > 0) {
                    typeParameters += leaf.is(Sym.LSQB) ? 1 : leaf.is(Sym.RSQB) ? -1 : 0;
                }
                boolean skipped = kind == Sym.LPAR && typeParameters > 0;
                if (current == body
                        && leaf.kind().isClosing()
                        && leaf.opening() == opening
                        && opening instanceof Leaf bracket
                        && !skipped) {
                    leaf.show();
                    bracket.show();
                    current = body.isEmpty() ? head : tail;
                }
                current.add(leaf);
                if (current == head && leaf.is(kind) && !skipped) {
                    opening = leaf;
                    current = body;
                }
            }
            return opening instanceof Leaf bracket && !tail.isEmpty()
                    ? Optional.of(new LeftParts(head, body, tail, bracket))
                    : Optional.empty();
        }
    }
}
