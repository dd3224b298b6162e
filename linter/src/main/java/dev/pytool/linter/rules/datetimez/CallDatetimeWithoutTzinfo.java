package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A moment without a time zone means another one on each machine.
///
/// ```python
/// start = datetime.datetime(2026, 1, 1)
/// ```
///
/// Write instead:
///
/// ```python
/// start = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
/// ```
@Rule(
        code = "DTZ001",
        name = "call-datetime-without-tzinfo",
        message = "`datetime.datetime()` called without a `tzinfo` argument")
final class CallDatetimeWithoutTzinfo {
    private CallDatetimeWithoutTzinfo() {}

    static void check(Expr.Call node, LintContext cx) {
        Clocks.zone(node, "datetime.datetime", "tzinfo", 7, cx);
    }
}
