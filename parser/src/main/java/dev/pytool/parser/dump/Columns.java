package dev.pytool.parser.dump;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

/// Positions as `ast` counts them. Remembers the last place of a line that is not all ASCII,
/// because nodes of one line are asked for in nearly ascending order.
final class Columns {
    private final String text;
    private final LineMap lines;
    private int line = -1;
    private int lineStart;
    private int lineEnd;
    private int knownOffset;
    private int knownColumn;
    private boolean ascii;

    Columns(Tree tree) {
        text = tree.source().text();
        lines = tree.lines();
    }

    /// The four attributes of a node between two offsets.
    String attributes(int start, int end) {
        StringBuilder out = new StringBuilder(64);
        int column = column(start);
        out.append("lineno=").append(line + 1).append(", col_offset=").append(column);
        column = column(end);
        out.append(", end_lineno=").append(line + 1).append(", end_col_offset=").append(column);
        return out.toString();
    }

    /// Makes the offset's line the current one, and answers the column.
    private int column(int offset) {
        if (line < 0 || offset < lineStart || offset >= lineEnd) {
            enter(lines.line(offset));
        }
        if (ascii) {
            return offset - lineStart;
        }
        if (offset < knownOffset) {
            knownOffset = lineStart;
            knownColumn = 0;
        }
        for (; knownOffset < offset; knownOffset++) {
            char c = text.charAt(knownOffset);
            knownColumn += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return knownColumn;
    }

    private void enter(int newLine) {
        line = newLine;
        lineStart = lines.lineStart(line);
        lineEnd = lines.lineEnd(line);
        knownOffset = lineStart;
        knownColumn = 0;
        ascii = true;
        for (int i = lineStart; i < lineEnd && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
    }
}
