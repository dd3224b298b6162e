package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `fromtimestamp()` without a time zone gives local time and does not say so.
///
/// ```python
/// at = datetime.datetime.fromtimestamp(0)
/// ```
///
/// Write instead:
///
/// ```python
/// at = datetime.datetime.fromtimestamp(0, tz=datetime.timezone.utc)
/// ```
@Rule(
        code = "DTZ006",
        name = "call-datetime-fromtimestamp",
        message = "`datetime.datetime.fromtimestamp()` called without a `tz` argument")
final class CallDatetimeFromtimestamp {
    private CallDatetimeFromtimestamp() {}

    static void check(Expr.Call node, LintContext cx) {
        Clocks.zone(node, "datetime.datetime.fromtimestamp", "tz", 1, cx);
    }
}
