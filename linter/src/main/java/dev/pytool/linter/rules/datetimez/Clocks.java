package dev.pytool.linter.rules.datetimez;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Calls of `datetime` that forget time zones.
final class Clocks {
    private Clocks() {}

    /// Whether `.astimezone()` is called on the value right away.
    static boolean isLocalized(Expr node, LintContext cx) {
        return follow(node, cx).equals("astimezone");
    }

    /// The method that is called on the value right away; empty where none is.
    static String follow(Expr node, LintContext cx) {
        return followed(node, cx).map(Calls::method).orElse("");
    }

    static Optional<Expr.Call> followed(Expr node, LintContext cx) {
        return cx.parent(node)
                .filter(Expr.Attribute.class::isInstance)
                .flatMap(attribute ->
                        cx.parent(attribute)
                                .filter(call ->
                                        call instanceof Expr.Call made && made.func() == attribute)
                                .map(call -> (Expr.Call) call));
    }

    /// Reports a call without a time zone; `None` counts as none.
    static void zone(Expr.Call node, String name, String argument, int position, LintContext cx) {
        if (!cx.nameOf(node.func()).equals(name) || isLocalized(node, cx)) {
            return;
        }
        Optional<Expr> zone = Calls.argument(node, argument, position);
        if (zone.isEmpty()) {
            cx.report(node);
        } else if (Exprs.isNone(zone.get())) {
            cx.say(
                    cx.start(node),
                    cx.end(node),
                    "`" + argument + "=None` passed to `" + name + "()`");
        }
    }

    /// Reports a call of a function that knows no time zones.
    static void naive(Expr.Call node, String name, LintContext cx) {
        if (cx.nameOf(node.func()).equals(name) && !isLocalized(node, cx)) {
            cx.report(node);
        }
    }
}
