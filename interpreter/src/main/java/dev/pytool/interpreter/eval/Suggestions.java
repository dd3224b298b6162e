package dev.pytool.interpreter.eval;

import java.util.List;
import java.util.Optional;

/// "Did you mean": the nearest known name by weighted edit distance, as CPython's `_suggestions`
/// finds it.
public final class Suggestions {
    private static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int LONGEST = 40;

    private Suggestions() {}

    public static Optional<String> of(String wrong, List<String> known) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            if (name.equals(wrong)) {
                continue;
            }
            int most = (wrong.length() + name.length() + 3) * MOVE / 6;
            int limit = Math.min(most, least - 1);
            int distance = distance(wrong, name, limit);
            if (distance <= limit) {
                best = name;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int cost(char a, char b) {
        return a == b ? 0 : Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
    }

    private static int distance(String first, String second, int limit) {
        if (first.equals(second)) {
            return 0;
        }
        int start = 0;
        int endA = first.length();
        int endB = second.length();
        while (start < Math.min(endA, endB) && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        while (endA > start && endB > start && first.charAt(endA - 1) == second.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        String a = first.substring(start, endA);
        String b = second.substring(start, endB);
        if (a.isEmpty() || b.isEmpty()) {
            return MOVE * (a.length() + b.length());
        }
        if (a.length() > LONGEST
                || b.length() > LONGEST
                || Math.abs(a.length() - b.length()) * MOVE > limit) {
            return limit + 1;
        }
        return b.length() < a.length() ? edits(b, a, limit) : edits(a, b, limit);
    }

    private static int edits(String a, String b, int limit) {
        int[] row = new int[a.length()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (i + 1) * MOVE;
        }
        int result = 0;
        for (int j = 0; j < b.length(); j++) {
            int distance = j * MOVE;
            result = distance;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < row.length; i++) {
                int change = distance + cost(b.charAt(j), a.charAt(i));
                distance = row[i];
                result = Math.min(change, Math.min(result, distance) + MOVE);
                row[i] = result;
                least = Math.min(least, result);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return result;
    }
}
