package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Yield from in async function.
@Rule(
        code = "PLE1700",
        name = "yield-from-in-async-function",
        message = "`yield from` statement in async function; use `async for` instead")
final class YieldFromInAsyncFunction {
    private YieldFromInAsyncFunction() {}

    static void check(Expr.YieldFrom node, LintContext cx) {
        if (cx.semantics().enclosingScope(node).node() instanceof Stmt.AsyncFunctionDef) {
            cx.report(node);
        }
    }
}
