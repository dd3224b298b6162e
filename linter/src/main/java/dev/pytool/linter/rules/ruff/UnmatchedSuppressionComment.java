package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.processor.rule.Rule;

/// A suppression that nobody ends holds up to the end of its block, further than its reader sees.
///
/// ```python
/// def f():
///     # ruff: disable[E501]
///     ...
/// ```
///
/// Suppressions that suppress nothing are the concern of `RUF100`.
@Rule(
        code = "RUF104",
        name = "unmatched-suppression-comment",
        message = "Suppression comment without matching `#ruff:enable` comment")
final class UnmatchedSuppressionComment {
    private UnmatchedSuppressionComment() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Directive each : suppressions.directives()) {
            if (each.action() == Directive.Action.DISABLE
                    && each.problem().isEmpty()
                    && each.enabling().isEmpty()
                    && !each.used().isEmpty()) {
                cx.report(each.start(), each.end());
            }
        }
    }
}
