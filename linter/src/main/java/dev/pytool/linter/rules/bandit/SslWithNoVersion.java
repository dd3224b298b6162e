package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Ssl with no version.
@Rule(
        code = "S504",
        name = "ssl-with-no-version",
        message = "`ssl.wrap_socket` called without an `ssl_version``")
@BanditTest(name = "ssl_with_no_version", severity = Level.LOW, confidence = Level.MEDIUM)
final class SslWithNoVersion {
    private SslWithNoVersion() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("ssl.wrap_socket")
                && !Calls.hasKeyword(node, "ssl_version")) {
            cx.report(node.func());
        }
    }
}
