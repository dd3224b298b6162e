package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Verbose raise.
@Rule(
        code = "TRY201",
        name = "verbose-raise",
        fix = Fixable.ALWAYS,
        message = "Use `raise` without specifying exception name")
final class VerboseRaise {
    private VerboseRaise() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.name().isEmpty()) {
            return;
        }
        Functions.forEachOwn(
                node.body(),
                statement -> {
                    if (statement instanceof Stmt.Raise raise
                            && raise.cause().isEmpty()
                            && raise.exc()
                                    .filter(exc -> Exprs.isName(exc, node.name().get()))
                                    .isPresent()) {
                        boolean rebound =
                                node.body().stream()
                                        .anyMatch(each ->
                                                Exprs.contains(
                                                        each,
                                                        inner ->
                                                                inner instanceof Expr.Name name
                                                                        && name.id()
                                                                                .equals(
                                                                                        node.name()
                                                                                                .get())
                                                                        && name.ctx()
                                                                                != ExprContext
                                                                                        .LOAD));
                        if (!rebound) {
                            cx.report(raise.exc().get())
                                    .unsafe(
                                            cx.delete(
                                                    cx.start(raise) + "raise".length(),
                                                    cx.end(raise.exc().get())));
                        }
                    }
                });
    }
}
