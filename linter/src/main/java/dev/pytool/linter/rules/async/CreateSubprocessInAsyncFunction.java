package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Starting a process blocks every other task; the event loop has its own way.
@Rule(
        code = "ASYNC220",
        name = "create-subprocess-in-async-function",
        message = "Async functions should not create subprocesses with blocking methods")
final class CreateSubprocessInAsyncFunction {
    private CreateSubprocessInAsyncFunction() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Processes.starts(node, cx) && AsyncFunctions.holds(node, cx)) {
            cx.report(node.func());
        }
    }
}
