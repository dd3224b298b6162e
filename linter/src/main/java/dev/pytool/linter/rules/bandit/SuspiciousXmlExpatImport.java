package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xml expat import.
@Rule(
        code = "S407",
        name = "suspicious-xml-expat-import",
        preview = true,
        message = "`xml.dom.expatbuilder` and associated modules are considered possibly insecure")
@BanditTest(name = "import_xml_expat", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousXmlExpatImport {
    private SuspiciousXmlExpatImport() {}

    private static final List<String> MODULES = List.of("xml.dom.expatbuilder");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
