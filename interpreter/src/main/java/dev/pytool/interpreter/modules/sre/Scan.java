package dev.pytool.interpreter.modules.sre;

/// Successive matches in one subject: none overlaps another, and no two empty ones share a place.
final class Scan {
    private final PyPattern pattern;
    private final PyPattern.Span span;
    private int next;
    private int forbidden = -1;
    private boolean over;

    Scan(PyPattern pattern, PyPattern.Span span) {
        this.pattern = pattern;
        this.span = span;
        this.next = span.start();
    }

    /// The next match anywhere ahead, or `null`.
    PyMatch search() {
        return advance(true);
    }

    /// The match right here, or `null`.
    PyMatch match() {
        return advance(false);
    }

    private PyMatch advance(boolean anywhere) {
        if (over || next > span.end()) {
            return null;
        }
        Matcher matcher = pattern.matcher(span);
        matcher.forbidEmptyAt(forbidden);
        int start = anywhere ? matcher.search(next) : next;
        int end = !anywhere ? matcher.match(next) : start < 0 ? -1 : matcher.foundEnd();
        if (end < 0) {
            over = true;
            return null;
        }
        next = end;
        forbidden = end == start ? end : -1;
        return new PyMatch(pattern, span, matcher, start, end);
    }
}
