package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious insecure cipher usage.
@Rule(
        code = "S304",
        name = "suspicious-insecure-cipher-usage",
        message = "Use of insecure cipher, replace with a known secure cipher such as AES")
@BanditTest(name = "ciphers", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousInsecureCipherUsage {
    private SuspiciousInsecureCipherUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousInsecureCipherUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousInsecureCipherUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "Crypto.Cipher.ARC2.new",
                    "Crypto.Cipher.Blowfish.new",
                    "Crypto.Cipher.DES.new",
                    "Crypto.Cipher.XOR.new",
                    "Crypto.Cipher.ARC4.new",
                    "Cryptodome.Cipher.ARC2.new",
                    "Cryptodome.Cipher.Blowfish.new",
                    "Cryptodome.Cipher.DES.new",
                    "Cryptodome.Cipher.XOR.new",
                    "Cryptodome.Cipher.ARC4.new",
                    "cryptography.hazmat.primitives.ciphers.algorithms.ARC4",
                    "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish",
                    "cryptography.hazmat.primitives.ciphers.algorithms.IDEA",
                    "cryptography.hazmat.primitives.ciphers.algorithms.CAST5",
                    "cryptography.hazmat.primitives.ciphers.algorithms.SEED",
                    "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES" ->
                    true;
            default -> false;
        };
    }
}
