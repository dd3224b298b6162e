package dev.pytool.formatter.line;

import dev.pytool.formatter.literal.FieldSpans;

import java.util.BitSet;

/// Where a string may be broken: before a space or after an East Asian stop, not within a
/// replacement field or a named character, not near its ends.
final class StringBreaks {
    /// The shortest piece, with its quote.
    private static final int SHORTEST = 6;

    private final String literal;
    private final BitSet closed;

    private StringBreaks(String literal) {
        this.literal = literal;
        this.closed = closed(literal);
    }

    static boolean anywhere(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) == ' ' || isStop(literal.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == '\u3001' || c == '\u3002' || c == '\uff0c';
    }

    /// The last place up to `wanted` where the literal may be broken, else the first one after it;
    /// -1 where there is none.
    static int near(String literal, int wanted) {
        if (wanted < 0 || wanted >= literal.length()) {
            return -1;
        }
        StringBreaks breaks = new StringBreaks(literal);
        for (int i = wanted; i >= 0; i--) {
            if (breaks.isAllowed(i)) {
                return i;
            }
        }
        for (int i = wanted + 1; i < literal.length(); i++) {
            if (breaks.isAllowed(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAllowed(int at) {
        boolean separates = literal.charAt(at) == ' ' || at > 0 && isStop(literal.charAt(at - 1));
        if (!separates || at < SHORTEST || literal.length() - at < SHORTEST || closed.get(at)) {
            return false;
        }
        int backslashes = 0;
        while (backslashes < at && literal.charAt(at - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 0;
    }

    private static BitSet closed(String literal) {
        BitSet closed = new BitSet();
        if (FieldSpans.arePossible(literal)) {
            for (FieldSpans.Span span : FieldSpans.of(literal)) {
                closed.set(span.start(), span.end());
            }
        }
        int i = literal.indexOf('\\');
        while (i >= 0 && i + 1 < literal.length()) {
            if (literal.charAt(i + 1) == 'N') {
                int end = literal.indexOf('}', i);
                if (end > i) {
                    closed.set(i, end);
                }
            }
            i = literal.indexOf('\\', i + 2);
        }
        return closed;
    }
}
