package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `utcnow()` gives the time in UTC and does not say so: methods of `datetime` take it for local
/// time.
///
/// ```python
/// now = datetime.datetime.utcnow()
/// ```
///
/// Write instead:
///
/// ```python
/// now = datetime.datetime.now(tz=datetime.timezone.utc)
/// ```
@Rule(code = "DTZ003", name = "call-datetime-utcnow", message = "`datetime.datetime.utcnow()` used")
final class CallDatetimeUtcnow {
    private CallDatetimeUtcnow() {}

    static void check(Expr.Call node, LintContext cx) {
        Clocks.naive(node, "datetime.datetime.utcnow", cx);
    }
}
