package dev.pytool.interpreter.eval;

import java.util.List;
import java.util.Optional;

/// "Did you mean": the nearest known name by weighted edit distance, as CPython's `_suggestions`
/// finds it.
public final class Suggestions {
    private static final int MOVE = 2;
    private static final int CASE = 1;

    private Suggestions() {}

    public static Optional<String> of(String wrong, List<String> known) {
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

    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) * MOVE > limit
                || a.length() > 40
                || b.length() > 40) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + MOVE);
            }
        }
        return row[b.length()];
    }
}
