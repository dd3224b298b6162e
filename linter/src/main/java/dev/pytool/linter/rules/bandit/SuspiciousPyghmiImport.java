package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious pyghmi import.
@Rule(
        code = "S415",
        name = "suspicious-pyghmi-import",
        preview = true,
        message = "`pyghmi` and associated modules are considered possibly insecure")
@BanditTest(name = "import_pyghmi", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousPyghmiImport {
    private SuspiciousPyghmiImport() {}

    private static final List<String> MODULES = List.of("pyghmi");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
