package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Waiting for a process blocks every other task.
@Rule(
        code = "ASYNC222",
        name = "wait-for-process-in-async-function",
        message = "Async functions should not wait on processes with blocking methods")
final class WaitForProcessInAsyncFunction {
    private WaitForProcessInAsyncFunction() {}

    private static final Set<String> CALLS =
            Set.of("os.wait", "os.wait3", "os.wait4", "os.waitid", "os.waitpid");

    static void check(Expr.Call node, LintContext cx) {
        AsyncFunctions.blocking(node, CALLS, cx);
    }
}
