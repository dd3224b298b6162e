package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious insecure cipher usage.
@Rule(
        code = "S304",
        name = "suspicious-insecure-cipher-usage",
        message = "Use of insecure cipher, replace with a known secure cipher such as AES")
final class SuspiciousInsecureCipherUsage {
    private SuspiciousInsecureCipherUsage() {}

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
                    "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
