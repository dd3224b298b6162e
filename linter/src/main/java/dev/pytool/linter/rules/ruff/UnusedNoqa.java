package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleCodes;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The comment suppresses nothing, so it hides what somebody may add later.
@Rule(
        code = "RUF100",
        name = "unused-noqa",
        fix = Fixable.ALWAYS,
        message = "Unused `noqa` directive{}")
final class UnusedNoqa {
    private UnusedNoqa() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Suppression each : suppressions.all()) {
            if (each.codes().isEmpty()) {
                if (each.used().isEmpty()) {
                    String words = each.reach() == Suppression.Reach.FILE ? " (blanket)" : "";
                    cx.report(each.start(), each.end(), words).safe(NoqaEdits.remove(each, cx));
                }
                continue;
            }
            if (each.reach() == Suppression.Reach.LINE && each.covers("RUF100")) {
                continue;
            }
            List<Suppression.Code> unused =
                    each.unusedCodes().stream()
                            .filter(code ->
                                    isKnown(code.code(), suppressions)
                                            && !code.code().equals("RUF100")
                                            && !cx.options().external().contains(code.code()))
                            .toList();
            if (unused.isEmpty()) {
                continue;
            }
            List<String> names = new ArrayList<>();
            unused.forEach(code -> names.add("`" + code.code() + "`"));
            Finding finding =
                    cx.report(
                            each.start(),
                            each.end(),
                            " (unused: " + String.join(", ", names) + ")");
            // Codes that nobody knows go as well; external ones stay.
            String kept =
                    each.codes().get().stream()
                            .filter(code -> isKept(code.code(), each, cx))
                            .map(Suppression.Code::code)
                            .distinct()
                            .collect(Collectors.joining(", "));
            if (kept.isEmpty()) {
                finding.safe(NoqaEdits.remove(each, cx));
            } else {
                finding.safe(
                        new Edit(
                                each.reach() == Suppression.Reach.LINE
                                        ? each.start()
                                        : each.codes().get().getFirst().start(),
                                each.codes().get().getLast().end(),
                                each.reach() == Suppression.Reach.LINE ? "# noqa: " + kept : kept));
            }
        }
    }

    private static boolean isKnown(String code, Suppressions suppressions) {
        return suppressions.known().test(code) || RuleCodes.redirect(code).isPresent();
    }

    private static boolean isKept(String code, Suppression each, LintContext cx) {
        return code.equals("RUF100")
                || each.used().contains(code)
                || RuleCodes.redirect(code).filter(each.used()::contains).isPresent()
                || cx.options().external().contains(code);
    }
}
