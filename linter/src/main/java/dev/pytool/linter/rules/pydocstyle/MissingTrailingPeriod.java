package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// First docstring line lacks a full stop.
@Rule(
        code = "D400",
        name = "missing-trailing-period",
        fix = Fixable.SOMETIMES,
        message = "First line should end with a period")
final class MissingTrailingPeriod {
    private MissingTrailingPeriod() {}

    static void check(Docstring doc, LintContext cx) {
        Sentences.check(doc, ".", cx);
    }
}
