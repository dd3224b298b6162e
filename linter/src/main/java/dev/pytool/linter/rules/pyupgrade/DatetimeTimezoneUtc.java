package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Datetime timezone utc.
@Rule(
        code = "UP017",
        name = "datetime-timezone-utc",
        fix = Fixable.SOMETIMES,
        message = "Use `datetime.UTC` alias")
final class DatetimeTimezoneUtc {
    private DatetimeTimezoneUtc() {}

    static void check(Expr.Attribute node, LintContext cx) {
        if (cx.target() >= 11 && cx.nameOf(node).equals("datetime.timezone.utc")) {
            Finding finding = cx.report(node);
            ImportEdits.member("datetime", "UTC", cx.start(node), cx)
                    .ifPresent(use ->
                            finding.fix(
                                    cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                    use.with(cx.start(node), cx.end(node))));
        }
    }
}
