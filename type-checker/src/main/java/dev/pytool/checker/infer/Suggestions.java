package dev.pytool.checker.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// `; maybe "x"?`: names alike the one that does not exist, by difflib's measure.
final class Suggestions {
    private Suggestions() {}

    static String of(String wrong, List<String> names) {
        List<String> close =
                new ArrayList<>(
                        new LinkedHashSet<>(names)
                                .stream()
                                        .filter(n -> !n.equals(wrong) && ratio(wrong, n) >= 0.75)
                                        .toList());
        close.sort(
                Comparator.comparingDouble((String n) -> -ratio(wrong, n)).thenComparing(n -> n));
        List<String> best =
                close.subList(0, Math.min(3, close.size())).stream()
                        .map(n -> "\"" + n + "\"")
                        .toList();
        if (best.isEmpty()) {
            return "";
        }
        String list =
                best.size() == 1
                        ? best.getFirst()
                        : String.join(", ", best.subList(0, best.size() - 1))
                                + (best.size() > 2 ? ", or " : " or ")
                                + best.getLast();
        return "; maybe " + list + "?";
    }

    /// Twice the length of the common blocks over the length of both.
    private static double ratio(String a, String b) {
        return 2.0 * matches(a, b) / Math.max(1, a.length() + b.length());
    }

    private static int matches(String a, String b) {
        int best = 0;
        int startA = 0;
        int startB = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                int k = 0;
                while (i + k < a.length()
                        && j + k < b.length()
                        && a.charAt(i + k) == b.charAt(j + k)) {
                    k++;
                }
                if (k > best) {
                    best = k;
                    startA = i;
                    startB = j;
                }
            }
        }
        return best == 0
                ? 0
                : best
                        + matches(a.substring(0, startA), b.substring(0, startB))
                        + matches(a.substring(startA + best), b.substring(startB + best));
    }
}
