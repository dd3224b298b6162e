package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml element tree usage.
@Rule(
        code = "S314",
        name = "suspicious-xml-element-tree-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
final class SuspiciousXmlElementTreeUsage {
    private SuspiciousXmlElementTreeUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (isBad(cx.nameOf(node.func()))) {
            cx.report(node);
        }
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (isBad(cx.nameOf(decorator))) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
        }
    }

    private static boolean isBad(String name) {
        switch (name) {
            case "xml.etree.ElementTree.parse",
                    "xml.etree.ElementTree.iterparse",
                    "xml.etree.ElementTree.fromstring",
                    "xml.etree.ElementTree.fromstringlist",
                    "xml.etree.ElementTree.XMLParser" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
