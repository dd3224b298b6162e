package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.literal.FieldSpans;
import dev.pytool.formatter.literal.StringLiteral;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Breaks a string that fills its line into pieces that fit: where the author had broken it if
/// every piece fits then, else as late as possible.
final class StringSplit {
    private final Line line;
    private final int at;
    private final Branch owner;
    private final String prefix;
    private final char quote;
    private final boolean dropsPrefix;
    private final List<Leaf> operators = new ArrayList<>(2);
    private final int operatorLength;
    private final boolean comma;
    private List<Leaf> leaves = List.of();
    private int place;
    private final List<String> pieces = new ArrayList<>();

    private StringSplit(Line line, int at, Branch owner) {
        this.line = line;
        this.at = at;
        this.owner = owner;
        String value = line.leaf(at).value();
        prefix = StringLiteral.prefix(value);
        quote = value.charAt(value.length() - 1);
        dropsPrefix = prefix.contains("f") && !FieldSpans.of(value).isEmpty();
        int length = 0;
        for (int i = 0;
                i < line.size()
                        && (StringPlace.isOperator(line.leaf(i)) || line.leaf(i).is(Sym.NAME));
                i++) {
            Leaf operator = new Leaf(line.leaf(i).kind(), line.leaf(i).value());
            operators.add(operator);
            length += operator.value().length();
        }
        operatorLength = operators.isEmpty() ? 0 : length + 1;
        comma = at + 1 < line.size() && line.leaf(at + 1).is(Sym.COMMA);
    }

    static Optional<List<Line>> apply(Line line, StringRuns runs) {
        int at = StringPlace.alone(line);
        if (at < 0
                || line.depth() * 4 >= line.style.lineLength()
                || !(line.leaf(at).parent() instanceof Branch owner)) {
            return Optional.empty();
        }
        StringSplit split = new StringSplit(line, at, owner);
        split.cut(runs.take(line.leaf(at).value()));
        return Optional.of(split.lines());
    }

    /// Columns that the last piece may fill.
    private int lastColumns() {
        return line.style.lineLength() - line.depth() * 4 - (comma ? 1 : 0) - operatorLength;
    }

    private void cut(List<StringRuns.Piece> authored) {
        String value = line.leaf(at).value();
        int columns = line.style.lineLength() - 1 - line.depth() * 4;
        boolean fits = !authored.isEmpty();
        for (StringRuns.Piece piece : authored) {
            fits &= piece.end() <= columns;
        }
        if (fits || !cutLate(value, columns, !authored.isEmpty())) {
            cutAsAuthored(value, authored);
        }
    }

    /// Breaks as late as possible; false where that fails half-way and there is another way.
    private boolean cutLate(String value, int columns, boolean hasOtherWay) {
        String rest = value;
        while (Widths.of(rest) > lastColumns()) {
            int end = StringBreaks.near(rest, Widths.within(rest, columns) - operatorLength);
            if (end < 0) {
                if (hasOtherWay) {
                    pieces.clear();
                    return false;
                }
                break;
            }
            pieces.add(finished(rest.substring(0, end) + quote));
            rest = prefix + quote + rest.substring(end);
        }
        pieces.add(finished(rest));
        return true;
    }

    private void cutAsAuthored(String value, List<StringRuns.Piece> authored) {
        Deque<StringRuns.Piece> left = new ArrayDeque<>(authored);
        String rest = value;
        while (left.size() > 1) {
            StringRuns.Piece piece = left.removeFirst();
            int end = piece.end();
            String next = rest.substring(0, end) + quote;
            boolean empty = next.equals(prefix + quote);
            if (!piece.hasPrefix() && (empty || !next.equals(withoutPointlessPrefix(next)))) {
                // The piece is counted without the letter that the joined string has.
                end++;
                next = rest.substring(0, end) + quote;
            }
            pieces.add(finished(next));
            rest = prefix + quote + rest.substring(end);
        }
        pieces.add(finished(rest));
    }

    private String finished(String piece) {
        String text = dropsPrefix ? withoutPointlessPrefix(piece) : piece;
        return line.style.normalizesStrings() ? StringLiteral.normalizeQuotes(text) : text;
    }

    /// The piece without `f` where it has no field.
    private String withoutPointlessPrefix(String piece) {
        if (!prefix.contains("f") || !FieldSpans.of(piece).isEmpty()) {
            return piece;
        }
        return prefix.replace("f", "")
                + piece.substring(prefix.length()).replace("{{", "{").replace("}}", "}");
    }

    private List<Line> lines() {
        leaves = List.copyOf(line.leaves());
        place = leaves.get(at).remove();
        List<Line> lines = new ArrayList<>(pieces.size() + 1);
        for (String piece : pieces) {
            Line next = line.emptyCopy();
            if (lines.isEmpty()) {
                addOperators(next);
            }
            Leaf leaf = new Leaf(Sym.STRING, piece);
            owner.insert(place++, leaf);
            next.append(leaf);
            lines.add(next);
        }
        addRest(lines);
        return lines;
    }

    private void addOperators(Line next) {
        for (int i = 0; i < operators.size(); i++) {
            leaves.get(i).replaceWith(operators.get(i));
            next.append(operators.get(i));
        }
    }

    /// What follows the string stays behind its last piece if it fits there.
    private void addRest(List<Line> lines) {
        Line last = lines.getLast();
        if (at + 1 == leaves.size()) {
            LineCopy.comments(last, line, leaves.get(at));
            return;
        }
        List<Leaf> rest = leaves.subList(at + 1, leaves.size());
        StringBuilder text = new StringBuilder(pieces.getLast());
        for (Leaf leaf : rest) {
            text.append(leaf.text());
            if (leaf.is(Sym.LPAR)) {
                break;
            }
        }
        if (comma || Widths.of(text) <= lastColumns()) {
            LineCopy.append(last, line, rest);
            return;
        }
        Line further = line.emptyCopy();
        LineCopy.append(further, line, rest);
        lines.add(further);
    }
}
