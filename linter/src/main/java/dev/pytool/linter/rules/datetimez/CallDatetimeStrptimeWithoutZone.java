package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A moment is read from text without a time zone.
///
/// ```python
/// at = datetime.datetime.strptime(text, "%Y-%m-%d")
/// ```
///
/// Write instead one of:
///
/// ```python
/// at = datetime.datetime.strptime(text, "%Y-%m-%d %z")
/// at = datetime.datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=datetime.timezone.utc)
/// ```
@Rule(
        code = "DTZ007",
        name = "call-datetime-strptime-without-zone",
        message = "Naive datetime constructed using `datetime.datetime.strptime()` without %z")
final class CallDatetimeStrptimeWithoutZone {
    private CallDatetimeStrptimeWithoutZone() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("datetime.datetime.strptime") || hasZone(node)) {
            return;
        }
        Optional<Expr.Call> then = Clocks.followed(node, cx);
        String method = then.map(Calls::method).orElse("");
        if (method.equals("astimezone")) {
            return;
        }
        Optional<Keyword> zone = then.flatMap(call -> Calls.keyword(call, "tzinfo"));
        if (!method.equals("replace") || zone.isEmpty()) {
            cx.report(node);
        } else if (Exprs.isNone(zone.get().value())) {
            cx.say(
                    cx.start(node),
                    cx.end(node),
                    "`datetime.datetime.strptime(...).replace(tz=None)` used");
        }
    }

    private static boolean hasZone(Expr.Call node) {
        if (node.args().size() < 2) {
            return false;
        }
        return switch (node.args().get(1)) {
            case Expr.Constant text -> Exprs.string(text).orElse("").contains("%z");
            case Expr.JoinedStr template ->
                    template.values().stream()
                            .anyMatch(part -> Exprs.string(part).orElse("").contains("%z"));
            default -> false;
        };
    }
}
