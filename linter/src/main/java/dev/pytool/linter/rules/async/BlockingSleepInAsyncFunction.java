package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// `time.sleep` stops every other task; the event loop has its own sleep.
@Rule(
        code = "ASYNC251",
        name = "blocking-sleep-in-async-function",
        message = "Async functions should not call `time.sleep`")
final class BlockingSleepInAsyncFunction {
    private BlockingSleepInAsyncFunction() {}

    static void check(Expr.Call node, LintContext cx) {
        AsyncFunctions.blocking(node, Set.of("time.sleep"), cx);
    }
}
