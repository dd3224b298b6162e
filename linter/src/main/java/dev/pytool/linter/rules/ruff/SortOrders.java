package dev.pytool.linter.rules.ruff;

import java.math.BigInteger;

/// Orders in which names stand in lists.
final class SortOrders {
    private SortOrders() {}

    /// Digits count as numbers: `a9` before `a10`.
    static int natural(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int iEnd = run(a, i);
                int jEnd = run(b, j);
                int found =
                        new BigInteger(a.substring(i, iEnd))
                                .compareTo(new BigInteger(b.substring(j, jEnd)));
                if (found != 0) {
                    return found;
                }
                i = iEnd;
                j = jEnd;
            } else {
                if (a.charAt(i) != b.charAt(j)) {
                    return Character.compare(a.charAt(i), b.charAt(j));
                }
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /// CONSTANTS before Classes before the rest, each in natural order.
    static int isort(String a, String b) {
        int ranks = Integer.compare(rank(a), rank(b));
        return ranks != 0 ? ranks : natural(a, b);
    }

    private static int rank(String name) {
        if (name.length() > 1
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().anyMatch(Character::isUpperCase)) {
            return 0;
        }
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? 1 : 2;
    }

    private static boolean isDigit(char each) {
        return '0' <= each && each <= '9';
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
