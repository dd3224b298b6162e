package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `date.fromtimestamp()` gives the day in the time zone of the machine.
///
/// ```python
/// day = datetime.date.fromtimestamp(0)
/// ```
///
/// Write instead:
///
/// ```python
/// day = datetime.datetime.fromtimestamp(0, tz=datetime.timezone.utc).date()
/// ```
@Rule(
        code = "DTZ012",
        name = "call-date-fromtimestamp",
        message = "`datetime.date.fromtimestamp()` used")
final class CallDateFromtimestamp {
    private CallDateFromtimestamp() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("datetime.date.fromtimestamp")) {
            cx.report(node);
        }
    }
}
