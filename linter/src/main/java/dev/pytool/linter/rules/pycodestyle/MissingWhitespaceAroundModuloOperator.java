package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing whitespace around modulo operator.
@Rule(
        code = "E228",
        name = "missing-whitespace-around-modulo-operator",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace around modulo operator")
final class MissingWhitespaceAroundModuloOperator {
    private MissingWhitespaceAroundModuloOperator() {}

    static void check(LogicalLine line, LintContext cx) {
        Operators.check(line, "E228", cx);
    }
}
