package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.processor.rule.Rule;

/// Editors show tabs with different widths, so mixed indentation looks different everywhere.
@Rule(
        code = "E101",
        name = "mixed-spaces-and-tabs",
        message = "Indentation contains mixed spaces and tabs")
final class MixedSpacesAndTabs {
    private MixedSpacesAndTabs() {}

    static void check(PhysicalLine line, LintContext cx) {
        int end = 0;
        boolean tab = false;
        boolean space = false;
        while (end < line.text().length()
                && (line.text().charAt(end) == ' ' || line.text().charAt(end) == '\t')) {
            tab |= line.text().charAt(end) == '\t';
            space |= line.text().charAt(end) == ' ';
            end++;
        }
        if (tab && space) {
            cx.report(line.start(), line.start() + end);
        }
    }
}
