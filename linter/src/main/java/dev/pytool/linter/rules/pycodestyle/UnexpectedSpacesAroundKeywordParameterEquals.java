package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Spaces around the = of a keyword argument.
@Rule(
        code = "E251",
        name = "unexpected-spaces-around-keyword-parameter-equals",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Unexpected spaces around keyword / parameter equals")
final class UnexpectedSpacesAroundKeywordParameterEquals {
    private UnexpectedSpacesAroundKeywordParameterEquals() {}

    static void check(LogicalLine line, LintContext cx) {
        ParameterEquals.check(line, false, cx);
    }
}
