package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `noqa` is flake8's word; ruff has comments of its own that say how far they reach.
///
/// ```python
/// import os  # noqa: F401   ->   import os  # ruff: ignore[F401]
/// ```
///
/// The fix rewrites comments for the whole file.
@Rule(
        code = "RUF105",
        name = "noqa-comments",
        fix = Fixable.SOMETIMES,
        message = "`{}` comment used instead of `ruff: {}`",
        preview = true)
final class NoqaComments {
    private NoqaComments() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Suppression each : suppressions.all()) {
            if (each.reach() == Suppression.Reach.LINE) {
                cx.report(each.start(), each.end(), "noqa", "ignore");
                continue;
            }
            String text = cx.text(each.start(), each.end()).toLowerCase(Locale.ROOT);
            if (!text.substring(1).stripLeading().startsWith("ruff")) {
                continue;
            }
            Finding finding = cx.report(each.start(), each.end(), "ruff: noqa", "file-ignore");
            List<Suppression.Code> codes = each.codes().orElse(List.of());
            if (!codes.isEmpty()) {
                String list =
                        codes.stream()
                                .map(Suppression.Code::code)
                                .collect(Collectors.joining(", "));
                finding.safe(
                        new Edit(
                                each.start(),
                                codes.getLast().end(),
                                "# ruff: file-ignore[" + list + "]"));
            }
        }
    }
}
