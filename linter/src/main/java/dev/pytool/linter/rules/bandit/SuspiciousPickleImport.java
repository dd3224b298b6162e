package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious pickle import.
@Rule(
        code = "S403",
        name = "suspicious-pickle-import",
        preview = true,
        message = "`pickle` and associated modules are considered possibly insecure")
@BanditTest(name = "import_pickle", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousPickleImport {
    private SuspiciousPickleImport() {}

    private static final List<String> MODULES = List.of("pickle", "cPickle", "dill", "shelve");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
