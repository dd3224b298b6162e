package dev.pytool.formatter;

import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The difference of two texts, as edits of the first: by lines, and within changed lines by words,
/// blanks and signs, which is what an editor needs to keep its cursor.
final class LineEdits {
    /// Runs of changed pieces longer than this are replaced as a whole.
    private static final int COMPARED = 2000;

    /// What one word, sign or line counts as against a blank, where both cannot stay.
    private static final int WEIGHT = 3;

    private LineEdits() {}

    /// A text cut into pieces.
    ///
    /// @param starts offsets of the pieces, and the length of the text as the last one
    private record Pieces(String text, int[] starts) {
        int count() {
            return starts.length - 1;
        }

        boolean same(int i, Pieces other, int j) {
            int length = starts[i + 1] - starts[i];
            return length == other.starts[j + 1] - other.starts[j]
                    && text.regionMatches(starts[i], other.text, other.starts[j], length);
        }

        boolean isBlank(int i) {
            return text.charAt(starts[i]) == ' ' && text.charAt(starts[i + 1] - 1) == ' ';
        }
    }

    /// A run of pieces of both texts.
    private record Run(int from, int to, int otherFrom, int otherTo) {
        boolean isEmpty() {
            return from == to && otherFrom == otherTo;
        }
    }

    /// The difference by lines.
    static List<Edit> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        return compare(new Pieces(before, starts(before)), new Pieces(after, starts(after)));
    }

    /// As [#between], with each run of changed lines taken apart.
    static List<Edit> small(String before, String after) {
        List<Edit> edits = new ArrayList<>();
        for (Edit lines : between(before, after)) {
            String old = before.substring(lines.start(), lines.end());
            String fresh = lines.replacement();
            for (Edit part :
                    compare(new Pieces(old, units(old)), new Pieces(fresh, units(fresh)))) {
                int start = part.start() + lines.start();
                edits.add(new Edit(start, part.end() + lines.start(), part.replacement()));
            }
        }
        return edits;
    }

    /// Offsets of the lines, and the length of the text as the last one.
    static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at + 1 < text.length()) {
                if (count + 1 >= starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[count++] = at + 1;
            }
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = text.length();
        return starts;
    }

    /// Offsets of words, runs of blanks, line ends and signs, and the length of the text as the
    /// last one.
    private static int[] units(String text) {
        int[] starts = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = i == 0 ? '\n' : text.charAt(i - 1);
            boolean goesOn =
                    Character.isJavaIdentifierPart(c) && Character.isJavaIdentifierPart(last)
                            || c == ' ' && last == ' '
                            || c == '\n' && last == '\r'
                            || Character.isLowSurrogate(c);
            if (i == 0 || !goesOn) {
                starts[count++] = i;
            }
        }
        starts[count] = text.length();
        return Arrays.copyOf(starts, count + 1);
    }

    private static List<Edit> compare(Pieces a, Pieces b) {
        int from = 0;
        int to = a.count();
        int toB = b.count();
        while (from < to && from < toB && a.same(from, b, from)) {
            from++;
        }
        while (from < to && from < toB && a.same(to - 1, b, toB - 1)) {
            to--;
            toB--;
        }
        Run rest = new Run(from, to, from, toB);
        List<Edit> edits = new ArrayList<>();
        boolean whole =
                from == to
                        || from == toB
                        || (long) (to - from) * (toB - from) > (long) COMPARED * COMPARED;
        if (whole) {
            add(a, b, rest, edits);
        } else {
            walk(a, b, rest, edits);
        }
        return edits;
    }

    /// Along the heaviest common subsequence of two runs.
    private static void walk(Pieces a, Pieces b, Run run, List<Edit> edits) {
        short[][] best = weights(a, b, run);
        int height = run.to - run.from;
        int width = run.otherTo - run.otherFrom;
        int i = 0;
        int j = 0;
        int start = 0;
        int startB = 0;
        while (i < height || j < width) {
            boolean both = i < height && j < width;
            if (both
                    && a.same(run.from + i, b, run.otherFrom + j)
                    && best[i][j] == best[i + 1][j + 1] + weight(a, run.from + i)) {
                add(a, b, within(run, start, i, startB, j), edits);
                start = ++i;
                startB = ++j;
            } else if (j >= width || i < height && best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(a, b, within(run, start, height, startB, width), edits);
    }

    private static Run within(Run run, int from, int to, int otherFrom, int otherTo) {
        return new Run(
                run.from + from, run.from + to, run.otherFrom + otherFrom, run.otherFrom + otherTo);
    }

    /// How much can stay of the rest of the runs from each pair of places on.
    private static short[][] weights(Pieces a, Pieces b, Run run) {
        int height = run.to - run.from;
        int width = run.otherTo - run.otherFrom;
        short[][] best = new short[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            int weight = weight(a, run.from + i);
            for (int j = width - 1; j >= 0; j--) {
                int most = Math.max(best[i + 1][j], best[i][j + 1]);
                if (a.same(run.from + i, b, run.otherFrom + j)) {
                    most = Math.max(most, best[i + 1][j + 1] + weight);
                }
                best[i][j] = (short) most;
            }
        }
        return best;
    }

    private static int weight(Pieces pieces, int i) {
        return pieces.isBlank(i) ? 1 : WEIGHT;
    }

    private static void add(Pieces a, Pieces b, Run run, List<Edit> edits) {
        if (!run.isEmpty()) {
            edits.add(
                    new Edit(
                            a.starts[run.from],
                            a.starts[run.to],
                            b.text.substring(b.starts[run.otherFrom], b.starts[run.otherTo])));
        }
    }
}
