package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `date.today()` gives the day in the time zone of the machine.
///
/// ```python
/// day = datetime.date.today()
/// ```
///
/// Write instead:
///
/// ```python
/// day = datetime.datetime.now(tz=datetime.timezone.utc).date()
/// ```
@Rule(code = "DTZ011", name = "call-date-today", message = "`datetime.date.today()` used")
final class CallDateToday {
    private CallDateToday() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("datetime.date.today")) {
            cx.report(node);
        }
    }
}
