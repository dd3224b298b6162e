package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// File does not end in a newline.
@Rule(
        code = "W292",
        name = "missing-newline-at-end-of-file",
        fix = Fixable.ALWAYS,
        message = "No newline at end of file")
final class MissingNewlineAtEndOfFile {
    private MissingNewlineAtEndOfFile() {}

    static void check(SourceFile file, LintContext cx) {
        String text = file.text();
        if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r") && !text.isBlank()) {
            cx.report(text.length(), text.length())
                    .safe(cx.insert(text.length(), cx.style().lineEnd()));
        }
    }
}
