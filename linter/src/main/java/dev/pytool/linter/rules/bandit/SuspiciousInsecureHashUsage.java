package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious insecure hash usage.
@Rule(
        code = "S303",
        name = "suspicious-insecure-hash-usage",
        message = "Use of insecure MD2, MD4, MD5, or SHA1 hash function")
final class SuspiciousInsecureHashUsage {
    private SuspiciousInsecureHashUsage() {}

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
            case "Crypto.Hash.MD5.new",
                    "Crypto.Hash.MD4.new",
                    "Crypto.Hash.MD2.new",
                    "Crypto.Hash.SHA.new",
                    "Cryptodome.Hash.MD5.new",
                    "Cryptodome.Hash.MD4.new",
                    "Cryptodome.Hash.MD2.new",
                    "Cryptodome.Hash.SHA.new",
                    "cryptography.hazmat.primitives.hashes.MD5",
                    "cryptography.hazmat.primitives.hashes.SHA1" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
