package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml pull dom usage.
@Rule(
        code = "S319",
        name = "suspicious-xml-pull-dom-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_pulldom", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlPullDomUsage {
    private SuspiciousXmlPullDomUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlPullDomUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlPullDomUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "xml.dom.pulldom.parse", "xml.dom.pulldom.parseString" -> true;
            default -> false;
        };
    }
}
