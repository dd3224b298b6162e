package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xml sax import.
@Rule(
        code = "S406",
        name = "suspicious-xml-sax-import",
        preview = true,
        message = "`xml.sax` and associated modules are considered possibly insecure")
@BanditTest(name = "import_xml_sax", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousXmlSaxImport {
    private SuspiciousXmlSaxImport() {}

    private static final List<String> MODULES = List.of("xml.sax");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
