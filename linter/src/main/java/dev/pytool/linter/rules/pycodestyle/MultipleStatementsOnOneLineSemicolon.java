package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// Several statements on a line (semicolon).
@Rule(
        code = "E702",
        name = "multiple-statements-on-one-line-semicolon",
        message = "Multiple statements on one line (semicolon)")
final class MultipleStatementsOnOneLineSemicolon {
    private MultipleStatementsOnOneLineSemicolon() {}

    static void check(LogicalLine line, LintContext cx) {
        OneLine.semicolons(line, false, cx);
    }
}
