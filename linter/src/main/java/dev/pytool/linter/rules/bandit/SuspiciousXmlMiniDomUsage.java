package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml mini dom usage.
@Rule(
        code = "S318",
        name = "suspicious-xml-mini-dom-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_minidom", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlMiniDomUsage {
    private SuspiciousXmlMiniDomUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlMiniDomUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlMiniDomUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "xml.dom.minidom.parse", "xml.dom.minidom.parseString" -> true;
            default -> false;
        };
    }
}
