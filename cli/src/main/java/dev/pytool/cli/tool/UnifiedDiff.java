package dev.pytool.cli.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The difference of two texts in the unified format, as `diff -u` writes it, with Myers' algorithm
/// ("An O(ND) Difference Algorithm and Its Variations", 1986).
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /// Beyond this many changed lines the middle is shown as replaced whole: time stays bounded.
    private static final int MOST_EDITS = 4000;

    private final List<String> before;
    private final List<String> after;

    /// For each line of `before` the line of `after` it stays as, or -1.
    private final int[] kept;

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        kept = new int[before.size()];
        java.util.Arrays.fill(kept, -1);
    }

    /// Lines of the diff, each without its line end; empty where the texts are equal.
    public static List<String> of(
            String before, String after, String beforeName, String afterName) {
        if (before.equals(after)) {
            return List.of();
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.match();
        List<String> out = new ArrayList<>();
        out.add("--- " + beforeName);
        out.add("+++ " + afterName);
        diff.hunks(out);
        return out;
    }

    /// The line in the colour that terminals show diffs in.
    public static String coloured(String line) {
        String colour =
                line.startsWith("+++") || line.startsWith("---")
                        ? "\u001b[1m"
                        : line.startsWith("@@")
                                ? "\u001b[36m"
                                : line.startsWith("+") ? "\u001b[32m" : "";
        if (line.startsWith("-") && colour.isEmpty()) {
            colour = "\u001b[31m";
        }
        return colour.isEmpty() ? line : colour + line + "\u001b[0m";
    }

    /// The lines with their ends.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private void match() {
        int head = 0;
        int bEnd = before.size();
        int aEnd = after.size();
        while (head < bEnd && head < aEnd && before.get(head).equals(after.get(head))) {
            kept[head] = head;
            head++;
        }
        while (bEnd > head && aEnd > head && before.get(bEnd - 1).equals(after.get(aEnd - 1))) {
            kept[--bEnd] = --aEnd;
        }
        myers(numbers(before, head, bEnd), numbers(after, head, aEnd), head);
    }

    private final Map<String, Integer> numberOf = new HashMap<>();

    /// Equal lines get equal numbers, so that comparing costs one step.
    private int[] numbers(List<String> lines, int from, int to) {
        int[] numbers = new int[to - from];
        for (int i = from; i < to; i++) {
            Integer number = numberOf.putIfAbsent(lines.get(i), numberOf.size());
            numbers[i - from] = number == null ? numberOf.size() - 1 : number;
        }
        return numbers;
    }

    private void myers(int[] a, int[] b, int head) {
        int most = Math.min(a.length + b.length, MOST_EDITS);
        int[] furthest = new int[2 * most + 3];
        List<int[]> history = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                int at = most + 1 + k;
                int x =
                        k == -edits || k != edits && furthest[at - 1] < furthest[at + 1]
                                ? furthest[at + 1]
                                : furthest[at - 1] + 1;
                int y = x - k;
                while (x < a.length && y < b.length && a[x] == b[y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= a.length && y >= b.length) {
                    history.add(
                            java.util.Arrays.copyOfRange(
                                    furthest, most + 1 - edits, most + 2 + edits));
                    backtrack(history, a.length, b.length, head);
                    return;
                }
            }
            history.add(java.util.Arrays.copyOfRange(furthest, most + 1 - edits, most + 2 + edits));
        }
    }

    /// Walks from the end to the start along the recorded furthest points; `history.get(d)[k + d]`
    /// is the `x` reached on diagonal `k` with `d` edits.
    private void backtrack(List<int[]> history, int endX, int endY, int head) {
        int x = endX;
        int y = endY;
        for (int d = history.size() - 1; d > 0; d--) {
            int k = x - y;
            int[] previous = history.get(d - 1);
            int left = at(previous, k - 1, d - 1);
            int right = at(previous, k + 1, d - 1);
            boolean down = k == -d || k != d && left < right;
            int startX = down ? right : left + 1;
            while (x > startX) {
                x--;
                y--;
                kept[head + x] = head + y;
            }
            x = down ? right : left;
            y = down ? x - (k + 1) : x - (k - 1);
        }
        while (x > 0) {
            x--;
            y--;
            kept[head + x] = head + y;
        }
    }

    private static int at(int[] row, int k, int d) {
        int index = k + d;
        return index < 0 || index >= row.length ? -1 : row[index];
    }

    private void hunks(List<String> out) {
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            while (b < before.size() && kept[b] == a) {
                b++;
                a++;
            }
            if (b == before.size() && a == after.size()) {
                return;
            }
            int fromB = Math.max(0, b - CONTEXT);
            int fromA = a - (b - fromB);
            int[] end = hunkEnd(b, a);
            hunk(out, fromB, fromA, end[0], end[1]);
            b = end[0];
            a = end[1];
        }
    }

    /// Where the hunk that begins with a change at these lines ends: after its last change and some
    /// lines that stay.
    private int[] hunkEnd(int b, int a) {
        int same = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && kept[b] == a) {
                same++;
                b++;
                a++;
                if (same > 2 * CONTEXT) {
                    return new int[] {b - same + CONTEXT, a - same + CONTEXT};
                }
            } else {
                same = 0;
                if (b < before.size() && kept[b] < 0) {
                    b++;
                } else {
                    a++;
                }
            }
        }
        int extra = Math.max(0, same - CONTEXT);
        return new int[] {b - extra, a - extra};
    }

    private void hunk(List<String> out, int fromB, int fromA, int toB, int toA) {
        out.add("@@ -" + range(fromB, toB) + " +" + range(fromA, toA) + " @@");
        int b = fromB;
        int a = fromA;
        while (b < toB || a < toA) {
            if (b < toB && kept[b] == a) {
                add(out, ' ', before.get(b));
                b++;
                a++;
            } else if (b < toB && kept[b] < 0) {
                add(out, '-', before.get(b++));
            } else {
                add(out, '+', after.get(a++));
            }
        }
    }

    private static String range(int from, int to) {
        int count = to - from;
        int first = count == 0 ? from : from + 1;
        return count == 1 ? Integer.toString(first) : first + "," + count;
    }

    private static void add(List<String> out, char sign, String line) {
        if (line.endsWith("\n")) {
            out.add(sign + line.substring(0, line.length() - 1));
        } else {
            out.add(sign + line);
            out.add("\\ No newline at end of file");
        }
    }
}
