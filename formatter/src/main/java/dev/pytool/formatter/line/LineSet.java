package dev.pytool.formatter.line;

import java.util.List;

/// Lines of a text, as ranges; or all of them.
public final class LineSet {
    public static final LineSet ALL = new LineSet(List.of());

    /// @param first first line, from 1
    /// @param last last line
    public record Range(int first, int last) {}

    private final List<Range> ranges;

    private LineSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /// These lines; all lines where there are no ranges.
    public static LineSet of(List<Range> ranges) {
        return ranges.isEmpty() ? ALL : new LineSet(List.copyOf(ranges));
    }

    boolean isAll() {
        return ranges.isEmpty();
    }

    boolean contains(int line) {
        return touches(line, line);
    }

    boolean touches(int first, int last) {
        for (Range range : ranges) {
            if (range.first <= last && first <= range.last) {
                return true;
            }
        }
        return ranges.isEmpty();
    }
}
