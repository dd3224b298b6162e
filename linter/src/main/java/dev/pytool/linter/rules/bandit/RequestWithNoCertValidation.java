package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Request with no cert validation.
@Rule(
        code = "S501",
        name = "request-with-no-cert-validation",
        message = "Probable use of `{}` call with `verify=False` disabling SSL certificate checks")
@BanditTest(
        name = "request_with_no_cert_validation",
        severity = Level.HIGH,
        confidence = Level.HIGH)
final class RequestWithNoCertValidation {
    private RequestWithNoCertValidation() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        int dot = name.indexOf('.');
        if (dot < 0
                || !name.substring(0, dot).equals("requests")
                        && !name.substring(0, dot).equals("httpx")) {
            return;
        }
        boolean known =
                Set.of(
                                "get",
                                "options",
                                "head",
                                "post",
                                "put",
                                "patch",
                                "delete",
                                "request",
                                "stream",
                                "Client",
                                "AsyncClient")
                        .contains(name.substring(dot + 1));
        if (known) {
            Calls.keyword(node, "verify")
                    .filter(keyword -> Exprs.isFalse(keyword.value()))
                    .ifPresent(keyword -> cx.report(keyword, name.substring(0, dot)));
        }
    }
}
