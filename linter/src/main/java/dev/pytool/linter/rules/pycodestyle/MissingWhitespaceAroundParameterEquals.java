package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Missing whitespace around parameter equals.
@Rule(
        code = "E252",
        name = "missing-whitespace-around-parameter-equals",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace around parameter equals")
final class MissingWhitespaceAroundParameterEquals {
    private MissingWhitespaceAroundParameterEquals() {}

    static void check(LogicalLine line, LintContext cx) {
        ParameterEquals.check(line, true, cx);
    }
}
