package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Feature;
import dev.pytool.formatter.style.Preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Splits the inside of a bracket at its delimiters of the highest priority, or at its standalone
/// comments.
final class DelimiterSplits {
    private final Line line;
    private final List<Line> done = new ArrayList<>();
    private Line current;

    private DelimiterSplits(Line line) {
        this.line = line;
        this.current = fresh();
    }

    private Line fresh() {
        return new Line(line.style, line.depth(), line.isInsideBrackets());
    }

    static Optional<List<Line>> atDelimiters(Line line, Set<Feature> features) {
        if (line.size() == 0) {
            return Optional.empty();
        }
        BracketTracker brackets = line.brackets();
        int priority = brackets.maxPriority(Set.of(line.leaf(-1)));
        if (priority == 0 || priority == Delimiters.DOT && brackets.count(priority) == 1) {
            return Optional.empty();
        }
        if (priority == Delimiters.COMPARATOR && hugsComparator(line)) {
            return Optional.empty();
        }
        DelimiterSplits split = new DelimiterSplits(line);
        split.run(priority, features);
        return Optional.of(split.flush());
    }

    /// Whether the only comparison of the line ends in brackets that can be split in its place:
    /// what comes before them fits then.
    private static boolean hugsComparator(Line line) {
        if (!line.style.has(Preview.HUG_COMPARATOR)
                || line.brackets().count(Delimiters.COMPARATOR) != 1
                || line.hasStandaloneComments()
                || !line.leaf(-1).kind().isClosing()) {
            return false;
        }
        int width = line.depth() * 4;
        boolean compared = false;
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            width += Widths.of(leaf.text());
            if (leaf == line.leaf(-1).opening()) {
                return compared && i < line.size() - 2 && width <= line.style.lineLength();
            }
            compared |= line.brackets().priority(leaf) == Delimiters.COMPARATOR;
        }
        return false;
    }

    static Optional<List<Line>> atComments(Line line) {
        if (!line.hasStandaloneComments()) {
            return Optional.empty();
        }
        DelimiterSplits split = new DelimiterSplits(line);
        for (Leaf leaf : line.leaves()) {
            split.add(leaf);
            split.addComments(leaf);
        }
        if (!split.current.isEmpty()) {
            split.done.add(split.current);
        }
        return Optional.of(split.flush());
    }

    /// The last resort: a comment in the middle of a line would take the code after it along.
    static List<Line> aroundComments(Line line) {
        DelimiterSplits split = new DelimiterSplits(line);
        for (Leaf leaf : line.leaves()) {
            boolean alone = leaf.is(Sym.STANDALONE_COMMENT) || split.current.isComment();
            if (alone && !split.current.isEmpty()) {
                split.done.add(split.current);
                split.current = split.fresh();
            }
            split.current.appendFormatted(leaf);
            for (Leaf comment : line.commentsAfter(leaf)) {
                split.current.appendFormatted(comment);
            }
        }
        if (!split.current.isEmpty()) {
            split.done.add(split.current);
        }
        return split.flush();
    }

    private List<Line> flush() {
        for (Line each : done) {
            if (each.size() > 0) {
                each.leaf(0).prefix("");
            }
        }
        return done;
    }

    private void run(int priority, Set<Feature> features) {
        // A comment goes along with a delimiter that stays at the end of its line.
        boolean migrates = priority == Delimiters.STRING || priority == Delimiters.COMMA;
        int lastCode = lastCodeLeaf();
        boolean endsInComment = line.leaf(-1).is(Sym.STANDALONE_COMMENT);
        int lowest = Integer.MAX_VALUE;
        boolean commaIsSafe = !endsInComment || !holdsCode(line.leaf(-1));
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            add(leaf);
            boolean afterDelimiter =
                    i > 0 && line.brackets().priority(line.leaf(i - 1)) == priority;
            if (!afterDelimiter || migrates) {
                addComments(leaf);
            }
            lowest = Math.min(lowest, leaf.depth());
            if (commaIsSafe && leaf.depth() == lowest) {
                commaIsSafe = mayEndInComma(leaf, features);
            }
            if (endsInComment && i == lastCode) {
                addComma(commaIsSafe, priority);
            }
            if (line.brackets().priority(leaf) == priority) {
                if (i + 1 < line.size() && !migrates) {
                    addComments(line.leaf(i + 1));
                }
                done.add(current);
                current = fresh();
            }
        }
        if (!current.isEmpty()) {
            addComma(commaIsSafe, priority);
            done.add(current);
        }
    }

    private void add(Leaf leaf) {
        if (!current.appendIfAllowed(leaf)) {
            done.add(current);
            current = fresh();
            current.append(leaf);
        }
    }

    private void addComments(Leaf leaf) {
        for (Leaf comment : line.commentsAfter(leaf)) {
            add(comment);
        }
    }

    /// Whether this is source that is kept, which may go on with what stands before it.
    private static boolean holdsCode(Leaf kept) {
        return kept.value()
                .lines()
                .anyMatch(text -> !text.isBlank() && !text.strip().startsWith("#"));
    }

    private int lastCodeLeaf() {
        for (int i = line.size() - 1; i > 0; i--) {
            if (!line.leaf(i).is(Sym.STANDALONE_COMMENT)) {
                return i;
            }
        }
        return -1;
    }

    private void addComma(boolean safe, int priority) {
        if (safe
                && priority == Delimiters.COMMA
                && !current.leaf(-1).is(Sym.COMMA)
                && !current.leaf(-1).is(Sym.STANDALONE_COMMENT)) {
            current.append(new Leaf(Sym.COMMA, ","));
        }
    }

    /// Whether every target version takes a comma after an unpacking at this place.
    private static boolean mayEndInComma(Leaf leaf, Set<Feature> features) {
        Syntax within = Shapes.varargParent(leaf);
        return switch (within.kind()) {
            case TYPEDARGSLIST -> features.contains(Feature.TRAILING_COMMA_IN_DEF);
            case ARGLIST, ARGUMENT -> features.contains(Feature.TRAILING_COMMA_IN_CALL);
            default -> true;
        };
    }
}
