package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `now()` without a time zone gives local time and does not say so.
///
/// ```python
/// now = datetime.datetime.now()
/// ```
///
/// Write instead:
///
/// ```python
/// now = datetime.datetime.now(tz=datetime.timezone.utc)
/// ```
@Rule(
        code = "DTZ005",
        name = "call-datetime-now-without-tzinfo",
        message = "`datetime.datetime.now()` called without a `tz` argument")
final class CallDatetimeNowWithoutTzinfo {
    private CallDatetimeNowWithoutTzinfo() {}

    static void check(Expr.Call node, LintContext cx) {
        Clocks.zone(node, "datetime.datetime.now", "tz", 0, cx);
    }
}
