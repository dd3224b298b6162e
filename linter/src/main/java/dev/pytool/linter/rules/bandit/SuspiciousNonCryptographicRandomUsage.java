package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Random for cryptography.
@Rule(
        code = "S311",
        name = "suspicious-non-cryptographic-random-usage",
        message = "Standard pseudo-random generators are not suitable for cryptographic purposes")
final class SuspiciousNonCryptographicRandomUsage {
    private SuspiciousNonCryptographicRandomUsage() {}

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
            case "random.Random",
                    "random.random",
                    "random.randrange",
                    "random.randint",
                    "random.choice",
                    "random.choices",
                    "random.uniform",
                    "random.triangular",
                    "random.randbytes" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
