package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml sax usage.
@Rule(
        code = "S317",
        name = "suspicious-xml-sax-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_sax", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlSaxUsage {
    private SuspiciousXmlSaxUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlSaxUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlSaxUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "xml.sax.parse", "xml.sax.parseString", "xml.sax.make_parser" -> true;
            default -> false;
        };
    }
}
