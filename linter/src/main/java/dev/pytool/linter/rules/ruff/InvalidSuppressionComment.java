package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A comment that looks like one of ruff's suppressions but is not written as such suppresses
/// nothing.
///
/// ```python
/// # ruff: disable F401
/// ```
///
/// The unsafe fix removes the comment.
@Rule(
        code = "RUF103",
        name = "invalid-suppression-comment",
        fix = Fixable.ALWAYS,
        message = "Invalid suppression comment: {}")
final class InvalidSuppressionComment {
    private InvalidSuppressionComment() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Directive each : suppressions.directives()) {
            each.problem()
                    .ifPresent(problem ->
                            cx.report(each.start(), each.end(), problem)
                                    .unsafe(DirectiveEdits.remove(each, cx)));
        }
    }
}
