package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;

/// Findings about the indentation of a line.
public final class Indents {
    private Indents() {}

    /// Reports the line's indentation.
    public static void report(LogicalLine line, LintContext cx) {
        cx.report(cx.lines().lineStart(cx.lines().line(line.start())), line.start());
    }
}
