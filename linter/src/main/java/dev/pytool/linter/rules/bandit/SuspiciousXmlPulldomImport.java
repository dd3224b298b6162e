package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xml pulldom import.
@Rule(
        code = "S409",
        name = "suspicious-xml-pulldom-import",
        preview = true,
        message = "`xml.dom.pulldom` and associated modules are considered possibly insecure")
@BanditTest(name = "import_xml_pulldom", severity = Level.LOW, confidence = Level.HIGH)
final class SuspiciousXmlPulldomImport {
    private SuspiciousXmlPulldomImport() {}

    private static final List<String> MODULES = List.of("xml.dom.pulldom");

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
