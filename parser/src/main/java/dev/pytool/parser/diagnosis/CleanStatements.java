package dev.pytool.parser.diagnosis;

import java.util.Arrays;

/// The statements in which the parser found nothing wrong, so that no rule needs to look into them.
/// Filled in the order in which statements end.
public final class CleanStatements {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int[] endAt = new int[0];

    /// Notes a statement from one token of the file to another, which is no longer part of it.
    public void add(int startToken, int endToken) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = startToken;
        ends[size++] = endToken;
    }

    /// Translates to places in a row of tokens; before this nothing is skipped.
    void resolve(TokenRow row) {
        endAt = new int[row.size()];
        for (int i = 0; i < size; i++) {
            int start = row.place(starts[i]);
            int end = row.place(ends[i]);
            if (start < row.size()
                    && row.token(start) == starts[i]
                    && end < row.size()
                    && end > start) {
                endAt[start] = Math.max(endAt[start], end);
            }
        }
        dropLast(row);
    }

    /// What follows a compound statement can be an error in it (a second `else`), so one before
    /// trouble is looked into.
    private void dropLast(TokenRow row) {
        // Ascending, so that whether a statement follows is still known.
        for (int start = 0; start < row.size(); start++) {
            int end = endAt[start];
            if (end == 0) {
                continue;
            }
            boolean goesOn =
                    switch (row.kind(end)) {
                        case DEDENT, END -> true;
                        default -> endAt[end] > 0;
                    };
            if (!goesOn) {
                endAt[start] = 0;
            }
        }
    }

    /// Where the clean statement that starts at this place ends; 0 where none does.
    int after(int place) {
        return place < endAt.length ? endAt[place] : 0;
    }
}
