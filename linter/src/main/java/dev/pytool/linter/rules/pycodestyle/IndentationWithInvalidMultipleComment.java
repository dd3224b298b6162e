package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// Indentation with invalid multiple comment.
@Rule(
        code = "E114",
        name = "indentation-with-invalid-multiple-comment",
        preview = true,
        message = "Indentation is not a multiple of 4 (comment)")
final class IndentationWithInvalidMultipleComment {
    private IndentationWithInvalidMultipleComment() {}

    static void check(LogicalLine line, LintContext cx) {
        if (line.isComment() && line.indent() % cx.options().indentWidth() != 0) {
            Indents.report(line, cx);
        }
    }
}
