package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Instances;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// A blocking client stops every other task.
@Rule(
        code = "ASYNC212",
        name = "blocking-http-call-httpx-in-async-function",
        message = "Blocking httpx method {}.{}() in async context, use httpx.AsyncClient")
final class BlockingHttpCallHttpxInAsyncFunction {
    private BlockingHttpCallHttpxInAsyncFunction() {}

    private static final Set<String> METHODS =
            Set.of(
                    "close", "delete", "get", "head", "options", "patch", "post", "put", "request",
                    "send", "stream");

    static void check(Expr.Call node, LintContext cx) {
        String method = Calls.method(node);
        if (METHODS.contains(method)
                && ((Expr.Attribute) node.func()).value() instanceof Expr.Name client
                && AsyncFunctions.holds(node, cx)
                && Instances.isOf(client, Set.of("httpx.Client"), cx)) {
            cx.report(node.func(), client.id(), method);
        }
    }
}
