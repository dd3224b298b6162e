package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious insecure cipher mode usage.
@Rule(
        code = "S305",
        name = "suspicious-insecure-cipher-mode-usage",
        message =
                "Use of insecure block cipher mode, replace with a known secure mode such as CBC or CTR")
final class SuspiciousInsecureCipherModeUsage {
    private SuspiciousInsecureCipherModeUsage() {}

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
        switch (name) {
            case "cryptography.hazmat.primitives.ciphers.modes.ECB" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
