package dev.pytool.formatter;

import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The difference of two texts, as edits of the first: by lines, and within changed lines by words,
/// blanks and signs, which is what an editor needs to keep its cursor.
final class LineEdits {
    /// Runs of changed lines longer than this are replaced as a whole.
    private static final int COMPARED = 2000;

    private LineEdits() {}

    static List<Edit> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int[] old = starts(before);
        int[] fresh = starts(after);
        List<Edit> edits = new ArrayList<>();
        compare(before, old, 0, old.length - 1, after, fresh, 0, fresh.length - 1, edits);
        return edits;
    }

    /// As [#between], with each run of changed lines taken apart.
    static List<Edit> small(String before, String after) {
        List<Edit> edits = new ArrayList<>();
        for (Edit lines : between(before, after)) {
            String old = before.substring(lines.start(), lines.end());
            String fresh = lines.replacement();
            int[] a = units(old);
            int[] b = units(fresh);
            int from = edits.size();
            compare(old, a, 0, a.length - 1, fresh, b, 0, b.length - 1, edits);
            for (int i = from; i < edits.size(); i++) {
                Edit part = edits.get(i);
                int start = part.start() + lines.start();
                edits.set(i, new Edit(start, part.end() + lines.start(), part.replacement()));
            }
        }
        return edits;
    }

    /// Offsets of words, runs of blanks, line ends and signs, and the length of the text as the last
    /// one.
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

    private static boolean same(String a, int[] as, int i, String b, int[] bs, int j) {
        int length = as[i + 1] - as[i];
        return length == bs[j + 1] - bs[j] && a.regionMatches(as[i], b, bs[j], length);
    }

    private static void compare(
            String a,
            int[] as,
            int a0,
            int a1,
            String b,
            int[] bs,
            int b0,
            int b1,
            List<Edit> edits) {
        int from = a0;
        int fromB = b0;
        int to = a1;
        int toB = b1;
        while (from < to && fromB < toB && same(a, as, from, b, bs, fromB)) {
            from++;
            fromB++;
        }
        while (from < to && fromB < toB && same(a, as, to - 1, b, bs, toB - 1)) {
            to--;
            toB--;
        }
        if (from == to && fromB == toB) {
            return;
        }
        if (from == to
                || fromB == toB
                || (long) (to - from) * (toB - fromB) > (long) COMPARED * COMPARED) {
            edits.add(new Edit(as[from], as[to], b.substring(bs[fromB], bs[toB])));
            return;
        }
        walk(a, as, from, to, b, bs, fromB, toB, edits);
    }

    /// The longest common subsequence of two runs of lines.
    private static void walk(
            String a,
            int[] as,
            int a0,
            int a1,
            String b,
            int[] bs,
            int b0,
            int b1,
            List<Edit> edits) {
        int height = a1 - a0;
        int width = b1 - b0;
        short[][] best = new short[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                best[i][j] =
                        same(a, as, a0 + i, b, bs, b0 + j)
                                ? (short) (best[i + 1][j + 1] + 1)
                                : (short) Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int startA = 0;
        int startB = 0;
        while (i < height || j < width) {
            if (i < height && j < width && same(a, as, a0 + i, b, bs, b0 + j)) {
                add(as, a0 + startA, a0 + i, b, bs, b0 + startB, b0 + j, edits);
                startA = ++i;
                startB = ++j;
            } else if (j >= width || i < height && best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(as, a0 + startA, a1, b, bs, b0 + startB, b1, edits);
    }

    private static void add(
            int[] as, int a0, int a1, String b, int[] bs, int b0, int b1, List<Edit> edits) {
        if (a0 < a1 || b0 < b1) {
            edits.add(new Edit(as[a0], as[a1], b.substring(bs[b0], bs[b1])));
        }
    }
}
