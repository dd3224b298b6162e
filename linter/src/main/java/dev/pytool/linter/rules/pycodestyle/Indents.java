package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;

/// Findings about the indentation of a line.
final class Indents {
    private Indents() {}

    /// Reports the line's indentation.
    static void report(LogicalLine line, LintContext cx) {
        cx.report(cx.lines().lineStart(cx.lines().line(line.start())), line.start());
    }
}
