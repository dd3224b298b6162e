package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious telnetlib import.
@Rule(
        code = "S401",
        name = "suspicious-telnetlib-import",
        preview = true,
        message = "`telnetlib` and associated modules are considered possibly insecure")
@BanditTest(name = "import_telnetlib", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousTelnetlibImport {
    private SuspiciousTelnetlibImport() {}

    private static final List<String> MODULES = List.of("telnetlib");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
