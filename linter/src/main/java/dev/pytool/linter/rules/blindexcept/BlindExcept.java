package dev.pytool.linter.rules.blindexcept;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Except Exception that swallows.
@Rule(code = "BLE001", name = "blind-except", message = "Do not catch blind exception: `{}`")
final class BlindExcept {
    private BlindExcept() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isEmpty()) {
            return;
        }
        for (Expr type : Handlers.types(node)) {
            boolean broad = cx.isBuiltin(type, "Exception") || cx.isBuiltin(type, "BaseException");
            if (broad && !handles(node, cx)) {
                cx.report(type, Exprs.dotted(type));
            }
        }
    }

    /// Whether the clause raises again or logs the exception.
    private static boolean handles(ExceptHandler node, LintContext cx) {
        boolean[] found = {false};
        Functions.forEachOwnNode(
                node.body(),
                each -> {
                    switch (each) {
                        case Stmt.Raise raise ->
                                found[0] |=
                                        raise.exc().isEmpty()
                                                || node.name().isPresent()
                                                        && (Exprs.isName(
                                                                        raise.exc().get(),
                                                                        node.name().get())
                                                                || raise.cause()
                                                                        .filter(cause ->
                                                                                Exprs.isName(
                                                                                        cause,
                                                                                        node.name()
                                                                                                .get()))
                                                                        .isPresent());
                        case Expr.Call call ->
                                found[0] |=
                                        LoggingCalls.level(call, cx)
                                                .filter(level ->
                                                        level.equals("exception")
                                                                || Calls.keyword(call, "exc_info")
                                                                        .filter(keyword ->
                                                                                !Exprs.isFalse(
                                                                                                keyword
                                                                                                        .value())
                                                                                        && !Exprs
                                                                                                .isNone(
                                                                                                        keyword
                                                                                                                .value()))
                                                                        .isPresent())
                                                .isPresent();
                        default -> {}
                    }
                });
        return found[0];
    }
}
