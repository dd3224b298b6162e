package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleCodes;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        for (Directive each : suppressions.directives()) {
            if (each.problem().isEmpty() && each.action() != Directive.Action.ENABLE) {
                directive(each, suppressions, cx);
            }
        }
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

    private static void directive(Directive each, Suppressions suppressions, LintContext cx) {
        List<String> unused = new ArrayList<>();
        List<String> off = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (Suppression.Code word : each.codes()) {
            Optional<String> code = suppressions.code(word.code());
            if (code.isEmpty() || each.used().contains(word.code()) || !gone.add(word.code())) {
                continue;
            }
            (suppressions.enabled().test(code.get()) ? unused : off).add("`" + word.code() + "`");
        }
        if (gone.isEmpty()) {
            return;
        }
        List<String> reasons = new ArrayList<>();
        if (!unused.isEmpty()) {
            reasons.add("unused: " + String.join(", ", unused));
        }
        if (!off.isEmpty()) {
            reasons.add("non-enabled: " + String.join(", ", off));
        }
        cx.say(each.start(), each.end(), "Unused suppression (" + String.join("; ", reasons) + ")")
                .fix(
                        Fix.Safety.SAFE,
                        DirectiveEdits.rewrite(
                                each, word -> gone.contains(word.code()) ? "" : word.code(), cx));
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
