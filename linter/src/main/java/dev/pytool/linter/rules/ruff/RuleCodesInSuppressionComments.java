package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// The name of a rule tells readers what is suppressed; its code has to be looked up.
///
/// ```python
/// # ruff: disable[F401]   ->   # ruff: disable[unused-import]
/// ```
///
/// The fix writes the name, also in the `enable` that belongs to the comment.
@Rule(
        code = "RUF106",
        name = "rule-codes-in-suppression-comments",
        fix = Fixable.ALWAYS,
        message = "Rule code used instead of name in suppression comment",
        preview = true)
final class RuleCodesInSuppressionComments {
    private RuleCodesInSuppressionComments() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Directive each : suppressions.directives()) {
            if (each.problem().isPresent() || each.action() == Directive.Action.ENABLE) {
                continue;
            }
            for (Suppression.Code code : each.codes()) {
                Optional<String> name = suppressions.names().name(code.code());
                name.ifPresent(word ->
                        cx.report(code.start(), code.end())
                                .fix(
                                        Fix.Safety.SAFE,
                                        DirectiveEdits.rewrite(
                                                each,
                                                other ->
                                                        other.code().equals(code.code())
                                                                ? word
                                                                : other.code(),
                                                cx)));
            }
        }
    }
}
