package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// `datetime.min` and `datetime.max` have no time zone, and comparing them with moments that have
/// one fails.
///
/// ```python
/// last = datetime.datetime.max
/// ```
///
/// Write instead:
///
/// ```python
/// last = datetime.datetime.max.replace(tzinfo=datetime.timezone.utc)
/// ```
@Rule(
        code = "DTZ901",
        name = "datetime-min-max",
        message = "Use of `datetime.datetime.{}` without timezone information")
final class DatetimeMinMax {
    private DatetimeMinMax() {}

    static void check(Expr.Attribute node, LintContext cx) {
        String name = cx.nameOf(node);
        if (!name.equals("datetime.datetime.min") && !name.equals("datetime.datetime.max")) {
            return;
        }
        Optional<Expr.Call> then = Clocks.followed(node, cx);
        String method = then.map(Calls::method).orElse("");
        boolean zoned =
                method.equals("replace")
                        && then.flatMap(call -> Calls.keyword(call, "tzinfo"))
                                .filter(zone -> !Exprs.isNone(zone.value()))
                                .isPresent();
        if (!zoned && !method.equals("time")) {
            cx.report(node, node.attr());
        }
    }
}
