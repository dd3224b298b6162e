package dev.pytool.analyzer.files;

import java.util.ArrayList;
import java.util.List;

/// A file name pattern: `*`, `?`, `[a-z]`, `[!x]`, `{a,b}`, `**` and `\` before a literal
/// character. Paths have `/` between their parts.
public final class Glob {
    private final List<String> alternatives;
    private final boolean crossing;

    private Glob(List<String> alternatives, boolean crossing) {
        this.alternatives = alternatives;
        this.crossing = crossing;
    }

    /// A pattern whose `*` and `?` match within one part of the path, as `.gitignore` has it.
    public static Glob withinParts(String pattern) {
        return new Glob(List.of(pattern), false);
    }

    /// A pattern whose `*` and `?` match `/` too, and that knows `{a,b}`, as the linter's file
    /// patterns.
    public static Glob acrossParts(String pattern) {
        return new Glob(expand(pattern), true);
    }

    public boolean matches(String path) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (matches(alternatives.get(i), 0, path, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String pattern, int p, String path, int s) {
        int at = s;
        for (int i = p; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '*' -> {
                    return star(pattern, i, path, at);
                }
                case '?' -> {
                    if (at == path.length() || !crossing && path.charAt(at) == '/') {
                        return false;
                    }
                }
                case '[' -> {
                    int close = classEnd(pattern, i);
                    if (close < 0) {
                        if (at == path.length() || path.charAt(at) != '[') {
                            return false;
                        }
                    } else if (at == path.length()
                            || !inClass(pattern, i + 1, close, path.charAt(at))) {
                        return false;
                    } else {
                        i = close;
                    }
                }
                default -> {
                    if (c == '\\' && i + 1 < pattern.length()) {
                        c = pattern.charAt(++i);
                    }
                    if (at == path.length() || path.charAt(at) != c) {
                        return false;
                    }
                }
            }
            at++;
        }
        return at == path.length();
    }

    /// `i` is at a `*`. A `**` that is a whole part matches any number of parts, none included.
    private boolean star(String pattern, int i, String path, int at) {
        int after = i;
        while (after < pattern.length() && pattern.charAt(after) == '*') {
            after++;
        }
        boolean many = after - i > 1;
        boolean wholePart =
                many
                        && (i == 0 || pattern.charAt(i - 1) == '/')
                        && (after == pattern.length() || pattern.charAt(after) == '/');
        if (wholePart && after < pattern.length()) {
            for (int s = at; s <= path.length(); s++) {
                if ((s == at || path.charAt(s - 1) == '/')
                        && matches(pattern, after + 1, path, s)) {
                    return true;
                }
            }
            return false;
        }
        boolean crosses = crossing || wholePart;
        for (int s = at; ; s++) {
            if (matches(pattern, after, path, s)) {
                return true;
            }
            if (s >= path.length() || !crosses && path.charAt(s) == '/') {
                return false;
            }
        }
    }

    private static int classEnd(String pattern, int open) {
        int i = open + 1;
        if (i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^')) {
            i++;
        }
        if (i < pattern.length() && pattern.charAt(i) == ']') {
            i++;
        }
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            i++;
        }
        return i < pattern.length() ? i : -1;
    }

    private static boolean inClass(String pattern, int from, int close, char c) {
        int i = from;
        boolean negated = pattern.charAt(i) == '!' || pattern.charAt(i) == '^';
        if (negated) {
            i++;
        }
        boolean found = false;
        for (; i < close; i++) {
            char low = pattern.charAt(i);
            char high = low;
            if (i + 2 < close && pattern.charAt(i + 1) == '-') {
                high = pattern.charAt(i + 2);
                i += 2;
            }
            found |= low <= c && c <= high;
        }
        return found != negated && c != '/';
    }

    /// The patterns that the outermost `{a,b}` groups stand for.
    private static List<String> expand(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return List.of(pattern);
        }
        List<Integer> cuts = new ArrayList<>(List.of(open));
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ',' && depth == 1 || depth == 0) {
                cuts.add(i);
            }
            if (depth == 0) {
                break;
            }
        }
        if (depth != 0) {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        String tail = pattern.substring(cuts.getLast() + 1);
        for (int i = 0; i + 1 < cuts.size() && all.size() < 1000; i++) {
            String middle = pattern.substring(cuts.get(i) + 1, cuts.get(i + 1));
            all.addAll(expand(pattern.substring(0, open) + middle + tail));
        }
        return all;
    }
}
