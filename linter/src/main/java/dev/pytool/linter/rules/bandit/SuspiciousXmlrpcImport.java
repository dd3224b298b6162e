package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xmlrpc import.
@Rule(
        code = "S411",
        name = "suspicious-xmlrpc-import",
        preview = true,
        message = "`xmlrpc` and associated modules are considered possibly insecure")
@BanditTest(name = "import_xmlrpclib", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousXmlrpcImport {
    private SuspiciousXmlrpcImport() {}

    private static final List<String> MODULES = List.of("xmlrpc");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
