package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// Unexpected indentation.
@Rule(
        code = "E113",
        name = "unexpected-indentation",
        preview = true,
        message = "Unexpected indentation")
final class UnexpectedIndentation {
    private UnexpectedIndentation() {}

    static void check(LogicalLine line, LintContext cx) {
        if (!line.isComment()
                && !line.previous().endsWith(":")
                && line.indent() > line.previousIndent()) {
            Indents.report(line, cx);
        }
    }
}
