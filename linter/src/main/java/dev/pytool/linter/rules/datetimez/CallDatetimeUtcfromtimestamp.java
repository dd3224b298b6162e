package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `utcfromtimestamp()` gives a time in UTC and does not say so: methods of `datetime` take it for
/// local time.
///
/// ```python
/// at = datetime.datetime.utcfromtimestamp(0)
/// ```
///
/// Write instead:
///
/// ```python
/// at = datetime.datetime.fromtimestamp(0, tz=datetime.timezone.utc)
/// ```
@Rule(
        code = "DTZ004",
        name = "call-datetime-utcfromtimestamp",
        message = "`datetime.datetime.utcfromtimestamp()` used")
final class CallDatetimeUtcfromtimestamp {
    private CallDatetimeUtcfromtimestamp() {}

    static void check(Expr.Call node, LintContext cx) {
        Clocks.naive(node, "datetime.datetime.utcfromtimestamp", cx);
    }
}
