package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// A blocking request stops every other task.
@Rule(
        code = "ASYNC210",
        name = "blocking-http-call-in-async-function",
        message = "Async functions should not call blocking HTTP methods")
final class BlockingHttpCallInAsyncFunction {
    private BlockingHttpCallInAsyncFunction() {}

    private static final Set<String> CALLS =
            Set.of(
                    "urllib.request.urlopen",
                    "urllib3.request",
                    "requests.get",
                    "requests.post",
                    "requests.delete",
                    "requests.patch",
                    "requests.put",
                    "requests.head",
                    "requests.connect",
                    "requests.options",
                    "requests.request",
                    "httpx.get",
                    "httpx.post",
                    "httpx.delete",
                    "httpx.patch",
                    "httpx.put",
                    "httpx.head",
                    "httpx.connect",
                    "httpx.options",
                    "httpx.request");

    static void check(Expr.Call node, LintContext cx) {
        AsyncFunctions.blocking(node, CALLS, cx);
    }
}
