package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious insecure hash usage.
@Rule(
        code = "S303",
        name = "suspicious-insecure-hash-usage",
        message = "Use of insecure MD2, MD4, MD5, or SHA1 hash function")
@BanditTest(name = "md5", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousInsecureHashUsage {
    private SuspiciousInsecureHashUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousInsecureHashUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousInsecureHashUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "Crypto.Hash.MD5.new",
                    "Crypto.Hash.MD4.new",
                    "Crypto.Hash.MD2.new",
                    "Crypto.Hash.SHA.new",
                    "Cryptodome.Hash.MD5.new",
                    "Cryptodome.Hash.MD4.new",
                    "Cryptodome.Hash.MD2.new",
                    "Cryptodome.Hash.SHA.new",
                    "cryptography.hazmat.primitives.hashes.MD5",
                    "cryptography.hazmat.primitives.hashes.SHA1" ->
                    true;
            default -> false;
        };
    }
}
