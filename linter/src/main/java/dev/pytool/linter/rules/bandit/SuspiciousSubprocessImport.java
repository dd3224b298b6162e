package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious subprocess import.
@Rule(
        code = "S404",
        name = "suspicious-subprocess-import",
        preview = true,
        message = "`subprocess` and associated modules are considered possibly insecure")
@BanditTest(name = "import_subprocess", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousSubprocessImport {
    private SuspiciousSubprocessImport() {}

    private static final List<String> MODULES = List.of("subprocess");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
