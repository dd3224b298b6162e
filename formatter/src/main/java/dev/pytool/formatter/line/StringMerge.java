package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.literal.FieldSpans;
import dev.pytool.formatter.literal.StringLiteral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins adjacent strings into one, and takes line continuations out of strings.
final class StringMerge {
    /// Stands between the pieces while they are joined; no source holds it.
    private static final String MARK = "\0";

    private final StringRuns runs;
    private Line line;

    private StringMerge(Line line, StringRuns runs) {
        this.line = line;
        this.runs = runs;
    }

    /// The line with its strings joined; nothing where there is nothing to join.
    static Optional<List<Line>> apply(Line line, StringRuns runs) {
        List<Integer> starts = starts(line);
        return starts.isEmpty() ? Optional.empty() : new StringMerge(line, runs).run(starts);
    }

    /// The first strings of groups, and single strings over several lines.
    private static List<Integer> starts(Line line) {
        List<Integer> starts = new ArrayList<>(1);
        int i = 0;
        while (i < line.size()) {
            Leaf leaf = line.leaf(i);
            if (!leaf.is(Sym.STRING)) {
                i++;
                continue;
            }
            int end = groupEnd(line, i);
            boolean wanted =
                    end - i > 1
                            ? !hasComment(line, i, end) && !Shapes.isInAnnotation(leaf)
                            : leaf.value().contains("\\\n");
            if (wanted) {
                starts.add(i);
            }
            i = end;
        }
        return starts;
    }

    private static int groupEnd(Line line, int start) {
        int end = start;
        while (end < line.size() && line.leaf(end).is(Sym.STRING)) {
            end++;
        }
        return end;
    }

    private static boolean hasComment(Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!line.commentsAfter(line.leaf(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Line>> run(List<Integer> starts) {
        boolean continued = removeContinuations(starts);
        boolean merged = mergeGroups(starts);
        return continued || merged ? Optional.of(List.of(line)) : Optional.empty();
    }

    private boolean removeContinuations(List<Integer> starts) {
        List<Integer> found = new ArrayList<>(1);
        for (int start : starts) {
            String value = line.leaf(start).value();
            if (value.contains("\\\n") && !StringLiteral.isTripleQuoted(value)) {
                found.add(start);
            }
        }
        if (found.isEmpty()) {
            return false;
        }
        line = LineCopy.of(line);
        for (int at : found) {
            Leaf leaf = line.leaf(at);
            leaf.value(leaf.value().replace("\\\n", ""));
        }
        return true;
    }

    private boolean mergeGroups(List<Integer> starts) {
        Map<Integer, Leaf> merged = new LinkedHashMap<>();
        Map<Integer, Integer> ends = new LinkedHashMap<>();
        for (int start : starts) {
            int end = groupEnd(line, start);
            if (mayMerge(start, end)) {
                merged.put(start, merge(line.leaves().subList(start, end)));
                ends.put(start, end);
            }
        }
        if (merged.isEmpty()) {
            return false;
        }
        Line result = line.emptyCopy();
        int i = 0;
        while (i < line.size()) {
            if (!merged.containsKey(i)) {
                LineCopy.append(result, line, List.of(line.leaf(i)));
                i++;
                continue;
            }
            int end = ends.get(i);
            result.append(merged.get(i));
            for (; i < end; i++) {
                LineCopy.comments(result, line, line.leaf(i));
            }
        }
        LineCopy.hugPowers(result);
        line = result;
        return true;
    }

    private boolean mayMerge(int start, int end) {
        if (end - start < 2 || touchesComments(start, end)) {
            return false;
        }
        char quote = lastOf(line.leaf(start).value());
        Set<String> prefixes = new HashSet<>();
        int comments = 0;
        for (int i = start; i < end; i++) {
            Leaf leaf = line.leaf(i);
            String value = leaf.value();
            String prefix = StringLiteral.prefix(value);
            if (StringLiteral.isTripleQuoted(value) || prefix.contains("r")) {
                return false;
            }
            prefixes.add(prefix);
            String body = value.substring(prefix.length() + 1, value.length() - 1);
            boolean quoted = body.indexOf('\'') >= 0 || body.indexOf('"') >= 0;
            if (prefix.contains("f") && lastOf(value) != quote && quoted) {
                return false;
            }
            List<Leaf> behind = line.commentsAfter(leaf);
            comments += behind.isEmpty() ? 0 : 1;
            if (LineComments.holdPragma(behind)) {
                return false;
            }
        }
        if (end < line.size()
                && line.leaf(end).is(Sym.COMMA)
                && !line.commentsAfter(line.leaf(end)).isEmpty()) {
            comments++;
        }
        return comments <= 1
                && !pragmaFollows(end)
                && (prefixes.size() == 1 || prefixes.equals(Set.of("", "f")));
    }

    /// Whether a comment with its own line stands between this group and another string.
    private boolean touchesComments(int start, int end) {
        return commentThenString(end, 1) || commentThenString(start - 1, -1);
    }

    private boolean commentThenString(int from, int step) {
        boolean comment = false;
        for (int i = from; i >= 0 && i < line.size(); i += step) {
            if (line.leaf(i).is(Sym.STANDALONE_COMMENT)) {
                comment = true;
            } else {
                return comment && line.leaf(i).is(Sym.STRING);
            }
        }
        return false;
    }

    /// Whether a comment for a tool stands behind the group or the brackets it ends: the joined
    /// line could not be split before it.
    private boolean pragmaFollows(int end) {
        for (int i = end; i < line.size(); i++) {
            if (LineComments.holdPragma(line.commentsAfter(line.leaf(i)))) {
                return true;
            }
            if (!line.leaf(i).kind().isClosing()) {
                return false;
            }
        }
        return false;
    }

    private Leaf merge(List<Leaf> group) {
        char quote = lastOf(group.get(0).value());
        String prefix = "";
        for (Leaf leaf : group) {
            if (prefix.isEmpty()) {
                prefix = StringLiteral.prefix(leaf.value());
            }
        }
        StringBuilder body = new StringBuilder();
        List<Boolean> prefixed = new ArrayList<>(group.size());
        for (Leaf leaf : group) {
            String own = StringLiteral.prefix(leaf.value());
            String value = leaf.value();
            if (prefix.contains("f") && !own.contains("f")) {
                value = value.replace("{", "{{").replace("}", "}}");
            }
            prefixed.add(!own.isEmpty());
            body.append(bare(value, own, quote)).append(MARK);
        }
        String whole = prefix + quote + body + quote;
        if (line.style.normalizesStrings()) {
            whole = StringLiteral.normalizeQuotes(whole);
        }
        Leaf leaf = new Leaf(Sym.STRING, whole.replace(MARK, ""));
        runs.remember(leaf.value(), pieces(whole, prefix.length(), prefixed));
        replace(group, leaf);
        return leaf;
    }

    /// What stands between the quotes, with this quote escaped.
    private static String bare(String literal, String prefix, char quote) {
        String value = literal;
        if (prefix.contains("f") && !FieldSpans.showQuotes(value)) {
            value = FieldSpans.withoutQuote(value, quote);
        }
        String body = value.substring(prefix.length() + 1, value.length() - 1);
        return StringLiteral.escape(body, String.valueOf(quote));
    }

    private static List<StringRuns.Piece> pieces(
            String marked, int prefixLength, List<Boolean> prefixed) {
        List<StringRuns.Piece> pieces = new ArrayList<>(prefixed.size());
        int from = prefixLength + 1;
        for (boolean hasPrefix : prefixed) {
            int mark = marked.indexOf(MARK, from);
            pieces.add(
                    new StringRuns.Piece(
                            hasPrefix, mark - from + (hasPrefix ? prefixLength : 0) + 1));
            from = mark + MARK.length();
        }
        return pieces;
    }

    /// Puts the joined string where its pieces were in the tree.
    private static void replace(List<Leaf> group, Leaf leaf) {
        Syntax owner = group.get(0).parent();
        if (!(owner instanceof Branch atom) || !owner.exists()) {
            return;
        }
        if (group.size() >= atom.size()) {
            atom.replaceWith(leaf);
            return;
        }
        int at = group.get(0).remove();
        for (Leaf piece : group.subList(1, group.size())) {
            piece.remove();
        }
        atom.insert(at, leaf);
    }

    private static char lastOf(String value) {
        return value.charAt(value.length() - 1);
    }
}
