package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleCodes;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// The rule has another code today.
@Rule(
        code = "RUF101",
        name = "redirected-noqa",
        fix = Fixable.ALWAYS,
        message = "`{}` is a redirect to `{}`")
final class RedirectedNoqa {
    private RedirectedNoqa() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Suppression each : suppressions.all()) {
            for (Suppression.Code code : each.codes().orElse(List.of())) {
                RuleCodes.redirect(code.code())
                        .ifPresent(today ->
                                cx.report(code.start(), code.end(), code.code(), today)
                                        .safe(new Edit(code.start(), code.end(), today)));
            }
        }
    }
}
