package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `datetime.today()` gives a moment without a time zone.
///
/// ```python
/// now = datetime.datetime.today()
/// ```
///
/// Write instead:
///
/// ```python
/// now = datetime.datetime.now(tz=datetime.timezone.utc)
/// ```
@Rule(code = "DTZ002", name = "call-datetime-today", message = "`datetime.datetime.today()` used")
final class CallDatetimeToday {
    private CallDatetimeToday() {}

    static void check(Expr.Call node, LintContext cx) {
        Clocks.naive(node, "datetime.datetime.today", cx);
    }
}
