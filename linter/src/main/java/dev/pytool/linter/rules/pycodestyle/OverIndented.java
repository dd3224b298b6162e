package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// A block is indented by more than one level.
@Rule(code = "E117", name = "over-indented", preview = true, message = "Over-indented")
final class OverIndented {
    private OverIndented() {}

    static void check(LogicalLine line, LintContext cx) {
        int step = cx.style().indent().startsWith("\t") ? 8 : cx.options().indentWidth();
        if (line.previous().endsWith(":") && line.indent() > line.previousIndent() + step) {
            Indents.report(line, cx);
        }
    }
}
