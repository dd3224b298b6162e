package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// Indentation with invalid multiple.
@Rule(
        code = "E111",
        name = "indentation-with-invalid-multiple",
        preview = true,
        message = "Indentation is not a multiple of 4")
final class IndentationWithInvalidMultiple {
    private IndentationWithInvalidMultiple() {}

    static void check(LogicalLine line, LintContext cx) {
        if (!line.isComment() && line.indent() % cx.options().indentWidth() != 0) {
            Indents.report(line, cx);
        }
    }
}
