package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// Unexpected indentation comment.
@Rule(
        code = "E116",
        name = "unexpected-indentation-comment",
        preview = true,
        message = "Unexpected indentation (comment)")
final class UnexpectedIndentationComment {
    private UnexpectedIndentationComment() {}

    static void check(LogicalLine line, LintContext cx) {
        if (line.isComment()
                && !line.previous().endsWith(":")
                && line.indent() > line.previousIndent()) {
            Indents.report(line, cx);
        }
    }
}
