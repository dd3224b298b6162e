package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

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
                    remove(
                            each,
                            cx.report(
                                    each.start(),
                                    each.end(),
                                    each.reach() == Suppression.Reach.FILE ? " (blanket)" : ""),
                            cx);
                }
                continue;
            }
            List<Suppression.Code> unused =
                    each.unusedCodes().stream()
                            .filter(code ->
                                    suppressions.known().test(code.code())
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
            List<String> kept = new ArrayList<>();
            each.codes().get().stream()
                    .filter(code -> !unused.contains(code))
                    .forEach(code -> kept.add(code.code()));
            if (kept.isEmpty()) {
                remove(each, finding, cx);
            } else {
                finding.safe(
                        new Edit(
                                each.codes().get().getFirst().start(),
                                each.end(),
                                String.join(", ", kept)));
            }
        }
    }

    private static void remove(Suppression each, Finding finding, LintContext cx) {
        int lineEnd = cx.lines().lineContentEnd(cx.lines().line(each.start()));
        int lineStart = cx.lines().lineStart(cx.lines().line(each.start()));
        int start = each.start();
        while (start > lineStart
                && (cx.text().charAt(start - 1) == ' ' || cx.text().charAt(start - 1) == '\t')) {
            start--;
        }
        if (!cx.text(each.end(), lineEnd).isBlank()) {
            String rest = cx.text(each.end(), lineEnd).stripLeading();
            int next = lineEnd - rest.length();
            finding.safe(
                    rest.startsWith("#")
                            ? cx.delete(each.start(), next)
                            : cx.delete(each.start() + 1, each.end()));
        } else if (start == lineStart) {
            finding.safe(cx.delete(lineStart, cx.lines().lineEnd(cx.lines().line(each.start()))));
        } else {
            finding.safe(cx.delete(start, lineEnd));
        }
    }
}
