package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml element tree usage.
@Rule(
        code = "S314",
        name = "suspicious-xml-element-tree-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_ElementTree", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlElementTreeUsage {
    private SuspiciousXmlElementTreeUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlElementTreeUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlElementTreeUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "xml.etree.ElementTree.parse",
                    "xml.etree.ElementTree.iterparse",
                    "xml.etree.ElementTree.fromstring",
                    "xml.etree.ElementTree.fromstringlist",
                    "xml.etree.ElementTree.XMLParser" ->
                    true;
            default -> false;
        };
    }
}
