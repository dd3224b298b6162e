package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// Requests call without timeout.
@Rule(
        code = "S113",
        name = "request-without-timeout",
        message = "Probable use of `{}` call without timeout")
@BanditTest(name = "request_without_timeout", severity = Level.MEDIUM, confidence = Level.LOW)
final class RequestWithoutTimeout {
    private RequestWithoutTimeout() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        boolean requests = isVerb(name, "requests.");
        boolean httpx =
                isVerb(name, "httpx.")
                        || name.equals("httpx.stream")
                        || name.equals("httpx.Client")
                        || name.equals("httpx.AsyncClient");
        if (!requests && !httpx) {
            return;
        }
        String library = requests ? "requests" : "httpx";
        Optional<Keyword> timeout = Calls.keyword(node, "timeout");
        if (timeout.isPresent() && Exprs.isNone(timeout.get().value())) {
            cx.say(
                    cx.start(timeout.get()),
                    cx.end(timeout.get()),
                    "Probable use of `" + library + "` call with timeout set to `None`");
        } else if (timeout.isEmpty() && requests) {
            cx.report(node.func(), library);
        }
    }

    private static boolean isVerb(String name, String module) {
        return name.startsWith(module)
                && Set.of("get", "options", "head", "post", "put", "patch", "delete", "request")
                        .contains(name.substring(module.length()));
    }
}
