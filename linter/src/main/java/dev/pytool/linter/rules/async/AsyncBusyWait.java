package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// An event wakes the task at once and not at the next look.
@Rule(
        code = "ASYNC110",
        name = "async-busy-wait",
        message = "Use `{}.Event` instead of awaiting `{}.sleep` in a `while` loop")
final class AsyncBusyWait {
    private AsyncBusyWait() {}

    static void check(Stmt.While node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Expr only)
                || !(only.value() instanceof Expr.Await await)
                || !(await.value() instanceof Expr.Call call)) {
            return;
        }
        String name = cx.nameOf(call.func());
        switch (name) {
            case "trio.sleep",
                    "trio.sleep_until",
                    "anyio.sleep",
                    "anyio.sleep_until",
                    "asyncio.sleep" -> {
                String module = AsyncFunctions.module(name);
                cx.report(node, module, module);
            }
            default -> {}
        }
    }
}
