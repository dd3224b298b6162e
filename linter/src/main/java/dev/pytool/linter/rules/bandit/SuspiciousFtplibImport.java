package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious ftplib import.
@Rule(
        code = "S402",
        name = "suspicious-ftplib-import",
        preview = true,
        message = "`ftplib` and associated modules are considered possibly insecure")
@BanditTest(name = "import_ftplib", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousFtplibImport {
    private SuspiciousFtplibImport() {}

    private static final List<String> MODULES = List.of("ftplib");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
