package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.style.Feature;
import dev.pytool.formatter.style.Preview;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Splits a logical line that does not fit, again and again, until every part fits or nothing more
/// can be split.
final class LineSplitter {
    private final Style style;
    private final Set<Feature> features;
    private final boolean forcesParentheses;
    private final StringRuns runs;
    private boolean attempted;

    private LineSplitter(
            Style style, Set<Feature> features, boolean forcesParentheses, StringRuns runs) {
        this.runs = runs;
        this.style = style;
        this.features = features;
        this.forcesParentheses = forcesParentheses;
    }

    /// Writes the lines that a logical line becomes.
    ///
    /// @param features what the result may use of newer syntax
    static void write(Line line, Set<Feature> features, StringBuilder out) {
        LineSplitter splitter = new LineSplitter(line.style, features, false, new StringRuns());
        String text = line.text();
        for (Line part : splitter.split(line, text)) {
            // An attempt that failed may have left its parentheses visible.
            boolean untouched = part == line && !splitter.attempted;
            out.append(untouched ? text : part.text()).append('\n');
        }
    }

    /// The ways to split, in the order the code tries them.
    private enum Way {
        MERGED_STRINGS,
        BARE_STRINGS,
        SPLIT_STRING,
        WRAPPED_STRING,
        LEFT,
        DELIMITERS,
        COMMENTS,
        RIGHT,
        POWER
    }

    private List<Line> split(Line line, String text) {
        if (line.isComment()) {
            return List.of(line);
        }
        for (Way way : ways(line, text)) {
            attempted = true;
            Optional<List<Line>> result = run(line, way, text);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return line.hasStandaloneComments() ? DelimiterSplits.aroundComments(line) : List.of(line);
    }

    private static final List<Way> JOINING = List.of(Way.MERGED_STRINGS, Way.BARE_STRINGS);

    private List<Way> ways(Line line, String text) {
        boolean hugs =
                !style.has(Preview.SIMPLIFY_POWER_OPERATOR_HUGGING) && PowerHugging.applies(line);
        boolean strings = style.has(Preview.STRING_PROCESSING) && hasString(line);
        if (staysWhole(line, hugs ? PowerHugging.hugged(line).text() : text)) {
            return hugs ? List.of(Way.POWER) : strings ? JOINING : List.of();
        }
        List<Way> ways = new ArrayList<>(4);
        if (line.isDef() && !hasMagicReturn(line)) {
            ways.add(Way.LEFT);
        } else {
            if (strings) {
                ways.addAll(JOINING);
                ways.add(Way.SPLIT_STRING);
            }
            if (line.isInsideBrackets()) {
                ways.add(Way.DELIMITERS);
                ways.add(Way.COMMENTS);
            }
            if (strings) {
                ways.add(Way.WRAPPED_STRING);
            }
            ways.add(Way.RIGHT);
        }
        if (hugs) {
            ways.add(Way.POWER);
        }
        return ways;
    }

    private static boolean hasString(Line line) {
        for (Leaf leaf : line.leaves()) {
            if (leaf.is(Sym.STRING)) {
                return true;
            }
        }
        return false;
    }

    private boolean staysWhole(Line line, String text) {
        return !LineComments.pinLine(line)
                && !line.splitsRight()
                && !line.hasMagicComma()
                && (Fit.fits(line, style, text) || LineComments.forbidSplit(line))
                && !(line.isInsideBrackets() && line.hasStandaloneComments())
                && !LineComments.separateStrings(line);
    }

    /// Whether the return annotation of this definition has a magic trailing comma: then that is
    /// split first.
    private boolean hasMagicReturn(Line line) {
        List<Leaf> annotation = new ArrayList<>();
        boolean inside = false;
        for (Leaf leaf : line.leaves()) {
            if (leaf.is(Sym.COLON)) {
                inside = false;
            }
            if (inside) {
                annotation.add(leaf);
            }
            if (leaf.is(Sym.RARROW)) {
                inside = true;
            }
        }
        if (annotation.isEmpty()) {
            return false;
        }
        Line probe = new Line(style, line.depth(), false);
        Set<Leaf> tracked = BracketSplits.insideMatchingBrackets(annotation);
        for (Leaf leaf : annotation) {
            if (tracked.contains(leaf)) {
                probe.appendTracked(leaf);
            } else {
                probe.appendFormatted(leaf);
            }
        }
        return probe.hasMagicComma();
    }

    private Optional<List<Line>> parts(Line line, Way way) {
        return switch (way) {
            case MERGED_STRINGS -> StringMerge.apply(line, runs);
            case BARE_STRINGS -> StringParentheses.strip(line);
            case SPLIT_STRING -> StringSplit.apply(line, runs);
            case WRAPPED_STRING -> StringWrap.apply(line, runs);
            case LEFT -> BracketSplits.left(line);
            case DELIMITERS -> DelimiterSplits.atDelimiters(line, features);
            case COMMENTS -> DelimiterSplits.atComments(line);
            case RIGHT -> RightHandSplits.split(line, forcesParentheses);
            case POWER -> PowerHugging.split(line);
        };
    }

    /// Splits one way and each part again; nothing where this way does not apply or changes
    /// nothing.
    private Optional<List<Line>> run(Line line, Way way, String text) {
        Optional<List<Line>> parts = parts(line, way);
        if (parts.isEmpty()) {
            return parts;
        }
        List<Line> result = new ArrayList<>();
        for (Line part : parts.get()) {
            String written = part.text();
            if (written.equals(text)) {
                return Optional.empty();
            }
            result.addAll(split(part, written));
        }
        if (way != Way.RIGHT || forcesParentheses || !deservesSecondOpinion(line, result.get(0))) {
            return Optional.of(result);
        }
        Line copy = LineCopy.of(line);
        Optional<List<Line>> second =
                new LineSplitter(style, features, true, runs).run(copy, way, text);
        if (second.isEmpty()) {
            return second;
        }
        for (Line each : second.get()) {
            if (!Fit.fits(each, style)) {
                return Optional.of(result);
            }
        }
        return second;
    }

    /// Whether it is worth trying the split at the optional parentheses after all: there are some,
    /// none was used, and the first line does not fit.
    private boolean deservesSecondOpinion(Line line, Line first) {
        List<Leaf> invisible = line.brackets().invisible();
        if (invisible.isEmpty()) {
            return false;
        }
        for (Leaf bracket : invisible) {
            if (!bracket.value().isEmpty()) {
                return false;
            }
        }
        if (line.hasMultilineStrings()
                || LineComments.pinLine(first)
                || LineComments.forbidSplit(first)
                || Fit.fits(first, style)) {
            return false;
        }
        for (Leaf leaf : line.leaves()) {
            if (!leaf.hasParent()) {
                return false;
            }
        }
        return true;
    }
}
