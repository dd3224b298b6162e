package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Waiting for a process blocks every other task.
@Rule(
        code = "ASYNC221",
        name = "run-process-in-async-function",
        message = "Async functions should not run processes with blocking methods")
final class RunProcessInAsyncFunction {
    private RunProcessInAsyncFunction() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Processes.runs(node, cx) && AsyncFunctions.holds(node, cx)) {
            cx.report(node.func());
        }
    }
}
