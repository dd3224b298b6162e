package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Random for cryptography.
@Rule(
        code = "S311",
        name = "suspicious-non-cryptographic-random-usage",
        message = "Standard pseudo-random generators are not suitable for cryptographic purposes")
@BanditTest(name = "random", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousNonCryptographicRandomUsage {
    private SuspiciousNonCryptographicRandomUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousNonCryptographicRandomUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousNonCryptographicRandomUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "random.Random",
                    "random.random",
                    "random.randrange",
                    "random.randint",
                    "random.choice",
                    "random.choices",
                    "random.uniform",
                    "random.triangular",
                    "random.randbytes" ->
                    true;
            default -> false;
        };
    }
}
