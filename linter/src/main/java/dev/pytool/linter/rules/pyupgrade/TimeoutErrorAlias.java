package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Timeout error alias.
@Rule(
        code = "UP041",
        name = "timeout-error-alias",
        fix = Fixable.ALWAYS,
        message = "Replace aliased errors with `TimeoutError`")
final class TimeoutErrorAlias {
    private TimeoutErrorAlias() {}

    static void check(ExceptHandler node, LintContext cx) {
        for (Expr type : Handlers.types(node)) {
            if (isAlias(type, cx)) {
                cx.report(node.type().get() instanceof Expr.Tuple ? node.type().get() : type)
                        .safe(cx.replace(type, "TimeoutError"));
            }
        }
    }

    static void check(Stmt.Raise node, LintContext cx) {
        node.exc()
                .map(exc -> exc instanceof Expr.Call call ? call.func() : exc)
                .filter(exc -> isAlias(exc, cx))
                .ifPresent(exc -> cx.report(exc).safe(cx.replace(exc, "TimeoutError")));
    }

    private static boolean isAlias(Expr expr, LintContext cx) {
        String name = cx.nameOf(expr);
        return name.equals("socket.timeout") && cx.target() >= 10
                || (name.equals("asyncio.TimeoutError")
                                || name.equals("asyncio.exceptions.TimeoutError"))
                        && cx.target() >= 11;
    }
}
