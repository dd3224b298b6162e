package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Rule;

/// Several statements on a line (colon).
@Rule(
        code = "E701",
        name = "multiple-statements-on-one-line-colon",
        message = "Multiple statements on one line (colon)")
final class MultipleStatementsOnOneLineColon {
    private MultipleStatementsOnOneLineColon() {}

    static void check(LogicalLine line, LintContext cx) {
        OneLine.colons(line, cx);
    }
}
