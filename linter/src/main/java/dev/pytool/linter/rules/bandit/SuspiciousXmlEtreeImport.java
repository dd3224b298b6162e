package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xml etree import.
@Rule(
        code = "S405",
        name = "suspicious-xml-etree-import",
        preview = true,
        message = "`xml.etree` and associated modules are considered possibly insecure")
@BanditTest(name = "import_xml_etree", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousXmlEtreeImport {
    private SuspiciousXmlEtreeImport() {}

    private static final List<String> MODULES =
            List.of("xml.etree.cElementTree", "xml.etree.ElementTree", "xml.etree");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
