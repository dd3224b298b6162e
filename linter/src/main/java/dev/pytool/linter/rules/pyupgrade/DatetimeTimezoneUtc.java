package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
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
            cx.report(node);
        }
    }
}
