package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious insecure cipher mode usage.
@Rule(
        code = "S305",
        name = "suspicious-insecure-cipher-mode-usage",
        message =
                "Use of insecure block cipher mode, replace with a known secure mode such as CBC or CTR")
@BanditTest(name = "cipher_modes", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousInsecureCipherModeUsage {
    private SuspiciousInsecureCipherModeUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousInsecureCipherModeUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousInsecureCipherModeUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.equals("cryptography.hazmat.primitives.ciphers.modes.ECB");
    }
}
