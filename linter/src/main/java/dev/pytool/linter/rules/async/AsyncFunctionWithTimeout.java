package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The caller sets timeouts, by `asyncio.timeout`, `trio.fail_after` or `anyio.fail_after`.
@Rule(
        code = "ASYNC109",
        name = "async-function-with-timeout",
        message = "Async function definition with a `timeout` parameter")
final class AsyncFunctionWithTimeout {
    private AsyncFunctionWithTimeout() {}

    static void check(Stmt.AsyncFunctionDef node, LintContext cx) {
        if (Decorators.isOverride(node, cx)) {
            return;
        }
        for (Parameters.Parameter each : Parameters.plain(node.args())) {
            if (each.arg().arg().equals("timeout")) {
                int end =
                        each.value()
                                .map(value ->
                                        Brackets.span(
                                                value, cx.end(each.arg()), Integer.MAX_VALUE, cx)[
                                                1])
                                .orElse(cx.end(each.arg()));
                cx.report(cx.start(each.arg()), end);
            }
        }
    }
}
