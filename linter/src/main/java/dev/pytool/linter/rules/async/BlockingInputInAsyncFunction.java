package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Waiting for a user stops every other task.
@Rule(
        code = "ASYNC250",
        name = "blocking-input-in-async-function",
        message = "Blocking call to `input()` in async context")
final class BlockingInputInAsyncFunction {
    private BlockingInputInAsyncFunction() {}

    static void check(Expr.Call node, LintContext cx) {
        AsyncFunctions.blocking(node, Set.of("builtins.input"), cx);
    }
}
