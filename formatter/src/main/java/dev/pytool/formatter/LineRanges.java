package dev.pytool.formatter;

import dev.pytool.formatter.line.LineSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ranges of lines, cut to a text and carried over to another version of it.
final class LineRanges {
    private LineRanges() {}

    /// The ranges without what lies outside of the text.
    static List<LineSet.Range> within(List<LineSet.Range> ranges, String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        List<LineSet.Range> good = new ArrayList<>();
        for (LineSet.Range range : ranges) {
            int first = Math.max(range.first(), 1);
            int last = Math.min(range.last(), lines);
            if (first <= lines && first <= last) {
                good.add(new LineSet.Range(first, last));
            }
        }
        return good;
    }

    /// A run of lines, counted from 1, in both versions.
    private record Block(int first, int last, int newFirst, int newLast, boolean changed) {}

    /// The same places in the new text: a changed run of lines counts as a whole.
    static List<LineSet.Range> adjusted(List<LineSet.Range> ranges, String before, String after) {
        if (ranges.isEmpty()) {
            return ranges;
        }
        List<Block> blocks = blocks(before, after);
        List<LineSet.Range> result = new ArrayList<>();
        List<LineSet.Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(LineSet.Range::first));
        for (LineSet.Range range : sorted) {
            Block start = blockOf(blocks, range.first());
            Block end = blockOf(blocks, range.last());
            int first =
                    start.changed ? start.newFirst : range.first() - start.first + start.newFirst;
            int last = end.changed ? end.newLast : range.last() - end.first + end.newFirst;
            if (first <= last) {
                result.add(new LineSet.Range(first, last));
            }
        }
        return result;
    }

    private static Block blockOf(List<Block> blocks, int line) {
        for (Block block : blocks) {
            if (block.first <= line && line <= block.last) {
                return block;
            }
        }
        return blocks.getLast();
    }

    private static List<Block> blocks(String before, String after) {
        int[] old = LineEdits.starts(before);
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        int fresh = 1;
        for (var edit : LineEdits.between(before, after)) {
            int from = lineOf(old, edit.start());
            int to = lineOf(old, edit.end());
            int same = from - line;
            if (same > 0) {
                blocks.add(new Block(line, from - 1, fresh, fresh + same - 1, false));
            }
            int added =
                    edit.replacement().isEmpty()
                            ? 0
                            : LineEdits.starts(edit.replacement()).length - 1;
            fresh += Math.max(0, same);
            blocks.add(new Block(from, to - 1, fresh, fresh + added - 1, true));
            fresh += added;
            line = to;
        }
        int rest = old.length - line;
        blocks.add(new Block(line, line + rest, fresh, fresh + rest, false));
        return blocks;
    }

    /// The line, from 1, that begins at this offset.
    private static int lineOf(int[] starts, int offset) {
        int at = java.util.Arrays.binarySearch(starts, offset);
        return (at < 0 ? -at - 2 : at) + 1;
    }
}
