package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious telnet usage.
@Rule(
        code = "S312",
        name = "suspicious-telnet-usage",
        message = "Telnet is considered insecure. Use SSH or some other encrypted protocol.")
@BanditTest(name = "telnetlib", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousTelnetUsage {
    private SuspiciousTelnetUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousTelnetUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousTelnetUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.startsWith("telnetlib.");
    }
}
