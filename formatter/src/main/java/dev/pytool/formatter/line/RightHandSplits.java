package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Preview;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Splits a line at its last bracket pair, or at an earlier one where that reads better.
final class RightHandSplits {
    private final Line line;
    private final Style style;
    private final boolean forcesParentheses;

    private RightHandSplits(Line line, boolean forcesParentheses) {
        this.line = line;
        this.style = line.style;
        this.forcesParentheses = forcesParentheses;
    }

    /// Tries larger and larger sets of trailers that stay whole until the first line fits; then
    /// without any.
    static Optional<List<Line>> split(Line line, boolean forcesParentheses) {
        RightHandSplits splits = new RightHandSplits(line, forcesParentheses);
        Optional<List<Line>> pattern = splits.atPattern();
        if (pattern.isPresent()) {
            return pattern;
        }
        TrailerOmissions omissions = new TrailerOmissions(line, line.style.lineLength());
        List<Leaf> hidden = splits.hiddenAfterSubscript();
        Optional<Set<Leaf>> omitted = omissions.next();
        while (omitted.isPresent()) {
            Optional<List<Line>> lines = splits.attempt(omitted.get());
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            if (Fit.fits(lines.get().get(0), line.style)) {
                hideAgain(hidden, lines.get());
                return lines;
            }
            omitted = omissions.next();
        }
        return splits.attempt(Set.of());
    }

    /// The split at the brackets of a pattern that has to be exploded, where its guard fits behind
    /// them; nothing elsewhere.
    private Optional<List<Line>> atPattern() {
        if (!style.has(Preview.FIX_IF_GUARD_EXPLOSION_IN_CASE_STATEMENT)
                || !line.hasMagicComma()
                || !line.leaf(0).parent().is(Sym.CASE_BLOCK)) {
            return Optional.empty();
        }
        Set<Leaf> within = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean guarded = false;
        for (int i = 1; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            guarded |= leaf.isName("if") && leaf.parent().is(Sym.GUARD);
            if (guarded && leaf.kind().isClosing()) {
                if (line.leaf(i - 1).is(Sym.COMMA)) {
                    return Optional.empty();
                }
                within.add(leaf);
            }
        }
        Optional<RightSplit> split = guarded ? first(within) : Optional.empty();
        return split.isPresent() && Fit.fits(split.get().tail(), style)
                ? withoutOptionalParentheses(split.get(), within)
                : Optional.empty();
    }

    /// The invisible parentheses of an assignment to a subscript.
    private List<Leaf> hiddenAfterSubscript() {
        List<Leaf> hidden = new ArrayList<>();
        if (!style.has(Preview.FIX_UNNECESSARY_PARENS_IN_INDEXED_ASSIGNMENT)) {
            return hidden;
        }
        boolean assigned = false;
        for (int i = 1; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            assigned |= leaf.is(Sym.EQUAL) && leaf.depth() == 0 && line.leaf(i - 1).is(Sym.RSQB);
            if (assigned && leaf.isInvisible()) {
                hidden.add(leaf);
            }
        }
        return hidden;
    }

    /// Hides what an attempt that was not taken has shown, where the pair is on one line.
    private static void hideAgain(List<Leaf> hidden, List<Line> lines) {
        for (Leaf closing : hidden) {
            if (!closing.is(Sym.RPAR) || !(closing.opening() instanceof Leaf opening)) {
                continue;
            }
            for (Line line : lines) {
                if (line.leaves().contains(closing) && line.leaves().contains(opening)) {
                    opening.hide();
                    closing.hide();
                }
            }
        }
    }

    private Optional<List<Line>> attempt(Set<Leaf> omitted) {
        Optional<RightSplit> first = first(omitted);
        return first.isEmpty()
                ? Optional.empty()
                : withoutOptionalParentheses(first.get(), omitted);
    }

    /// The split at the last bracket pair that is not omitted; changes nothing.
    private Optional<RightSplit> first(Set<Leaf> omitted) {
        List<Leaf> tail = new ArrayList<>();
        List<Leaf> body = new ArrayList<>();
        List<Leaf> head = new ArrayList<>();
        List<Leaf> current = tail;
        Syntax opening = Syntax.NONE;
        Syntax closing = Syntax.NONE;
        for (int i = line.size() - 1; i >= 0; i--) {
            Leaf leaf = line.leaf(i);
            if (current == body && leaf == opening) {
                current = body.isEmpty() ? tail : head;
            }
            current.add(leaf);
            if (current == tail
                    && leaf.kind().isClosing()
                    && !omitted.contains(leaf)
                    && !isHalfPair(leaf)) {
                opening = leaf.opening();
                closing = leaf;
                current = body;
            }
        }
        if (!(opening instanceof Leaf open) || !(closing instanceof Leaf close) || head.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(tail);
        Collections.reverse(body);
        Collections.reverse(head);
        if (style.has(Preview.HUG_PARENS_WITH_BRACES_AND_SQUARE_BRACKETS)
                && !tail.get(0).value().isEmpty()
                && tail.get(0).opening() == head.getLast()) {
            hug(head, body, tail);
        }
        Line headLine = BracketSplits.head(head, line);
        Line bodyLine = BracketSplits.body(body, line, head.getLast());
        Line tailLine = BracketSplits.tail(tail, line);
        return BracketSplits.isWorthIt(bodyLine, tailLine)
                ? Optional.of(new RightSplit(headLine, bodyLine, tailLine, open, close))
                : Optional.empty();
    }

    /// Whether this is an invisible parenthesis whose other half went to another line, before a
    /// comment.
    private boolean isHalfPair(Leaf closing) {
        return closing.isInvisible()
                && closing.opening() instanceof Leaf opening
                && line.hasStandaloneComments()
                && !line.leaves().contains(opening);
    }

    /// Takes brackets that begin and end the body into head and tail, where the body does not fit
    /// otherwise.
    private void hug(List<Leaf> head, List<Leaf> body, List<Leaf> tail) {
        List<Leaf> inner = new ArrayList<>(body);
        List<Leaf> opened = new ArrayList<>();
        List<Leaf> closed = new ArrayList<>();
        int star = body.get(0).is(Sym.STAR) || body.get(0).is(Sym.DOUBLESTAR) ? 1 : 0;
        while (inner.size() >= 2 + star
                && inner.getLast().kind().isClosing()
                && inner.getLast().opening() == inner.get(star)) {
            if (star > 0) {
                opened.add(inner.removeFirst());
                star = 0;
            }
            opened.add(inner.removeFirst());
            closed.addFirst(inner.removeLast());
        }
        if (opened.isEmpty()
                || inner.isEmpty()
                || joinsTypeIgnores(head, opened)
                || joinsTypeIgnores(tail, closed)) {
            return;
        }
        boolean hugs = style.magicTrailingComma() && inner.getLast().is(Sym.COMMA);
        if (!hugs) {
            int taken = 0;
            for (Leaf leaf : opened) {
                taken += leaf.text().length();
            }
            for (Leaf leaf : closed) {
                taken += leaf.text().length();
            }
            Line line = BracketSplits.body(inner, this.line, opened.getLast());
            hugs = !Fit.fits(line, style.withLineLength(style.lineLength() - taken));
        }
        if (hugs) {
            body.clear();
            body.addAll(inner);
            head.addAll(opened);
            tail.addAll(0, closed);
        }
    }

    /// Whether two `# type: ignore` would come to one line: each counts for the line it is on.
    private boolean joinsTypeIgnores(List<Leaf> staying, List<Leaf> joining) {
        int joined = typeIgnores(joining);
        return joined > 0 && joined + typeIgnores(staying) > 1;
    }

    private int typeIgnores(List<Leaf> leaves) {
        int count = 0;
        for (Leaf leaf : leaves) {
            for (Leaf comment : line.commentsAfter(leaf)) {
                count += LineComments.isTypeIgnore(comment) ? 1 : 0;
            }
        }
        return count;
    }

    /// Prefers the split without optional parentheses where that is possible and reads better.
    private Optional<List<Line>> withoutOptionalParentheses(RightSplit split, Set<Leaf> omitted) {
        if (!forcesParentheses
                && split.opening().is(Sym.LPAR)
                && split.opening().isInvisible()
                && split.closing().is(Sym.RPAR)
                && split.closing().isInvisible()
                && !line.isImport()
                && Omission.isPossible(split, style.lineLength())) {
            Set<Leaf> more = Collections.newSetFromMap(new IdentityHashMap<>());
            more.addAll(omitted);
            more.add(split.closing());
            Optional<RightSplit> other = first(more);
            boolean failed = other.isEmpty();
            if (!failed && prefers(other.get(), split)) {
                Optional<List<Line>> lines = withoutOptionalParentheses(other.get(), more);
                if (lines.isPresent()) {
                    return lines;
                }
                failed = true;
            }
            if (failed && isHopeless(split)) {
                return Optional.empty();
            }
        }
        split.opening().show();
        split.closing().show();
        List<Line> lines = new ArrayList<>(3);
        for (Line part : List.of(split.head(), split.body(), split.tail())) {
            if (!part.isEmpty()) {
                lines.add(part);
            }
        }
        return Optional.of(lines);
    }

    /// Whether the optional parentheses do not help either, once the split without them failed.
    private boolean isHopeless(RightSplit split) {
        if (line.isChainedAssignment()) {
            return false;
        }
        if (!Fit.canBeSplit(split.body()) && !Fit.fits(split.body(), style) && !isInDict(split)) {
            return true;
        }
        return split.head().hasMultilineStrings() || split.tail().hasMultilineStrings();
    }

    private static boolean isInDict(RightSplit split) {
        return split.opening().parent().parent().is(Sym.DICTSETMAKER);
    }

    /// Whether the split without the optional parentheses (`other`) is better than the one at them.
    private boolean prefers(RightSplit other, RightSplit split) {
        if (LineComments.forbidSplit(other.head())
                || LineComments.forbidSplit(other.body())
                || LineComments.forbidSplit(other.tail())) {
            return true;
        }
        if (isInDict(split) && split.body().brackets().hasDelimiters()) {
            for (Leaf leaf : other.tail().leaves()) {
                if (leaf.is(Sym.COLON)) {
                    return true;
                }
            }
            return false;
        }
        Line head = split.head();
        boolean afterEqual = head.size() >= 2 && head.leaf(-2).is(Sym.EQUAL);
        if (!afterEqual
                || !hasBrackets(head)
                || !Fit.fits(head, style.withLineLength(style.lineLength() - 1))
                || head.hasMagicComma()) {
            return true;
        }
        return keepsAssignment(other, split);
    }

    private static boolean hasBrackets(Line head) {
        for (int i = 0; i < head.size() - 1; i++) {
            if (head.leaf(i).kind().isBracket()) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsAssignment(RightSplit other, RightSplit split) {
        int equals = split.head().countEquals();
        int otherEquals = other.head().countEquals();
        if (equals > 1 && equals > otherEquals) {
            return false;
        }
        for (int i = other.head().size() - 1; i >= 0; i--) {
            Leaf leaf = other.head().leaf(i);
            if (leaf.is(Sym.EQUAL)) {
                break;
            }
            if (leaf.kind().isClosing()) {
                return true;
            }
        }
        return otherEquals > 0 && Fit.fits(other.head(), style);
    }
}
