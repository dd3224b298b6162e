package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Ssl insecure version.
@Rule(
        code = "S502",
        name = "ssl-insecure-version",
        message = "Call made with insecure SSL protocol: `{}`")
@BanditTest(name = "ssl_with_bad_version", severity = Level.HIGH, confidence = Level.HIGH)
final class SslInsecureVersion {
    private SslInsecureVersion() {}

    static void check(Expr.Call node, LintContext cx) {
        String key =
                switch (cx.nameOf(node.func())) {
                    case "ssl.wrap_socket" -> "ssl_version";
                    case "OpenSSL.SSL.Context" -> "method";
                    default -> "";
                };
        if (key.isEmpty()) {
            return;
        }
        Calls.keyword(node, key)
                .filter(keyword -> Protocols.isInsecure(keyword.value()))
                .ifPresent(keyword -> cx.report(keyword, Protocols.name(keyword.value())));
    }
}
