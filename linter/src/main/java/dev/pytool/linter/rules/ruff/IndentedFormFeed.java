package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;
import dev.pytool.processor.rule.Rule;

/// A form feed between the blanks that indent a line: Python starts counting columns anew there, or
/// not, as it pleases (language reference, 2.1.8).
@Rule(code = "RUF054", name = "indented-form-feed", message = "Indented form feed", preview = true)
final class IndentedFormFeed {
    private IndentedFormFeed() {}

    static void check(PhysicalLine line, LintContext cx) {
        int at = line.text().indexOf('\f');
        if (at <= 0) {
            return;
        }
        for (int i = 0; i < at; i++) {
            if (line.text().charAt(i) != ' ' && line.text().charAt(i) != '\t') {
                return;
            }
        }
        cx.report(line.start() + at, line.start() + at + 1);
    }
}
