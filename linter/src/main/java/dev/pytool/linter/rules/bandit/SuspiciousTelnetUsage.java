package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious telnet usage.
@Rule(
        code = "S312",
        name = "suspicious-telnet-usage",
        message = "Telnet is considered insecure. Use SSH or some other encrypted protocol.")
final class SuspiciousTelnetUsage {
    private SuspiciousTelnetUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (isBad(cx.nameOf(node.func()))) {
            cx.report(node);
        }
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (isBad(cx.nameOf(decorator))) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
        }
    }

    private static boolean isBad(String name) {
        return name.startsWith("telnetlib.");
    }
}
