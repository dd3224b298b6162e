package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// No indented block.
@Rule(
        code = "E112",
        name = "no-indented-block",
        preview = true,
        message = "Expected an indented block")
final class NoIndentedBlock {
    private NoIndentedBlock() {}

    static void check(LogicalLine line, LintContext cx) {
        if (!line.isComment()
                && line.previous().endsWith(":")
                && line.indent() <= line.previousIndent()) {
            Indents.report(line, cx);
        }
    }
}
