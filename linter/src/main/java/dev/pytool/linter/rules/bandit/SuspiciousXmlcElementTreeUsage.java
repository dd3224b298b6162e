package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xmlc element tree usage.
@Rule(
        code = "S313",
        name = "suspicious-xmlc-element-tree-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_cElementTree", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlcElementTreeUsage {
    private SuspiciousXmlcElementTreeUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlcElementTreeUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlcElementTreeUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "xml.etree.cElementTree.parse",
                    "xml.etree.cElementTree.iterparse",
                    "xml.etree.cElementTree.fromstring",
                    "xml.etree.cElementTree.XMLParser" ->
                    true;
            default -> false;
        };
    }
}
