package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml expat reader usage.
@Rule(
        code = "S315",
        name = "suspicious-xml-expat-reader-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
@BanditTest(name = "xml_bad_expatreader", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousXmlExpatReaderUsage {
    private SuspiciousXmlExpatReaderUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousXmlExpatReaderUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousXmlExpatReaderUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.equals("xml.sax.expatreader.create_parser");
    }
}
