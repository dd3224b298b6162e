package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xml minidom import.
@Rule(
        code = "S408",
        name = "suspicious-xml-minidom-import",
        preview = true,
        message = "`xml.dom.minidom` and associated modules are considered possibly insecure")
@BanditTest(name = "import_xml_minidom", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousXmlMinidomImport {
    private SuspiciousXmlMinidomImport() {}

    private static final List<String> MODULES = List.of("xml.dom.minidom");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
