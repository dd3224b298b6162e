package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml expat builder usage.
@Rule(
        code = "S316",
        name = "suspicious-xml-expat-builder-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_expatbuilder", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlExpatBuilderUsage {
    private SuspiciousXmlExpatBuilderUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlExpatBuilderUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlExpatBuilderUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "xml.dom.expatbuilder.parse", "xml.dom.expatbuilder.parseString" -> true;
            default -> false;
        };
    }
}
