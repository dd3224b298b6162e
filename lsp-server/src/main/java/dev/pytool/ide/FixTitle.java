package dev.pytool.ide;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.parser.text.Edit;

/// What a menu calls a fix: the change itself where a few words can say it, else what it cures.
final class FixTitle {
    private static final int LONGEST = 40;

    private FixTitle() {}

    static String of(Fix fix, Diagnostic finding, String text) {
        String code = " (" + finding.code() + ")";
        if (fix.edits().size() == 1) {
            Edit edit = fix.edits().getFirst();
            String before = text.substring(edit.start(), edit.end()).strip();
            String after = edit.replacement().strip();
            if (isShort(before) && isShort(after)) {
                return words(before, after) + code;
            }
        }
        return "Fix: " + finding.message() + code;
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static String words(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return "Correct white space";
        }
        if (after.isEmpty()) {
            return "Remove '" + before + "'";
        }
        return before.isEmpty()
                ? "Insert '" + after + "'"
                : "Replace '" + before + "' with '" + after + "'";
    }
}
