package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious pycrypto import.
@Rule(
        code = "S413",
        name = "suspicious-pycrypto-import",
        preview = true,
        message = "`pycrypto` and associated modules are considered possibly insecure")
@BanditTest(name = "import_pycrypto", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousPycryptoImport {
    private SuspiciousPycryptoImport() {}

    private static final List<String> MODULES =
            List.of(
                    "Crypto.Cipher",
                    "Crypto.Hash",
                    "Crypto.IO",
                    "Crypto.Protocol",
                    "Crypto.PublicKey",
                    "Crypto.Random",
                    "Crypto.Signature",
                    "Crypto.Util",
                    "Crypto");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
