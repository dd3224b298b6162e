package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleCodes;
import dev.pytool.linter.model.Suppression;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.stream.Collectors;

/// No rule has this code, so the comment suppresses nothing.
@Rule(
        code = "RUF102",
        name = "invalid-rule-code",
        fix = Fixable.ALWAYS,
        message = "Invalid rule code in `# noqa`: {}")
final class InvalidRuleCode {
    private InvalidRuleCode() {}

    static void check(Suppressions suppressions, LintContext cx) {
        for (Directive each : suppressions.directives()) {
            if (each.problem().isEmpty() && each.action() != Directive.Action.ENABLE) {
                directive(each, suppressions, cx);
            }
        }
        for (Suppression each : suppressions.all()) {
            if (each.reach() != Suppression.Reach.LINE || each.codes().isEmpty()) {
                continue;
            }
            List<Suppression.Code> codes = each.codes().get();
            List<Suppression.Code> bad =
                    codes.stream().filter(code -> !isKnown(code.code(), suppressions, cx)).toList();
            if (bad.size() == codes.size()) {
                String names =
                        bad.stream().map(Suppression.Code::code).collect(Collectors.joining(", "));
                cx.report(each.start(), each.end(), names).safe(NoqaEdits.remove(each, cx));
                continue;
            }
            for (Suppression.Code code : bad) {
                cx.report(code.start(), code.end(), code.code())
                        .safe(NoqaEdits.removeCode(each, codes.indexOf(code), cx));
            }
        }
    }

    private static void directive(Directive each, Suppressions suppressions, LintContext cx) {
        for (Suppression.Code code : each.codes()) {
            if (suppressions.code(code.code()).isEmpty()
                    && !isKnown(code.code(), suppressions, cx)) {
                cx.say(code.start(), code.end(), "Invalid rule code in suppression: " + code.code())
                        .fix(
                                Fix.Safety.SAFE,
                                DirectiveEdits.rewrite(
                                        each,
                                        other ->
                                                other.code().equals(code.code())
                                                        ? ""
                                                        : other.code(),
                                        cx));
            }
        }
    }

    private static boolean isKnown(String code, Suppressions suppressions, LintContext cx) {
        String today = RuleCodes.redirect(code).orElse(code);
        return suppressions.known().test(today)
                || RuleCodes.isRemoved(code)
                || cx.options().external().stream().anyMatch(code::startsWith);
    }
}
