package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.processor.rule.Rule;

/// Editors show tabs with different widths, so mixed indentation looks different everywhere. The
/// first indented line decides what the others have to use, until one breaks with it.
@Rule(
        code = "E101",
        name = "mixed-spaces-and-tabs",
        message = "Indentation contains mixed spaces and tabs")
final class MixedSpacesAndTabs {
    private MixedSpacesAndTabs() {}

    static void check(SourceFile file, LintContext cx) {
        char wanted = 0;
        for (int line = 0; line < file.lines().lineCount(); line++) {
            int start = file.lines().lineStart(line);
            int end = start;
            boolean isMixed = false;
            if (wanted == 0
                    && start < file.text().length()
                    && isIndent(file.text().charAt(start))) {
                wanted = file.text().charAt(start);
            }
            while (end < file.text().length() && isIndent(file.text().charAt(end))) {
                isMixed |= file.text().charAt(end) != wanted;
                end++;
            }
            if (isMixed) {
                cx.report(start, end);
                wanted = file.text().charAt(start);
            }
        }
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }
}
