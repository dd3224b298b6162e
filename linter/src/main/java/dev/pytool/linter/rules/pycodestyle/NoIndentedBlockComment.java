package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// No indented block comment.
@Rule(
        code = "E115",
        name = "no-indented-block-comment",
        preview = true,
        message = "Expected an indented block (comment)")
final class NoIndentedBlockComment {
    private NoIndentedBlockComment() {}

    static void check(LogicalLine line, LintContext cx) {
        if (line.isComment()
                && line.previous().endsWith(":")
                && line.indent() <= line.previousIndent()) {
            Indents.report(line, cx);
        }
    }
}
