package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious xmlc element tree usage.
@Rule(
        code = "S313",
        name = "suspicious-xmlc-element-tree-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
final class SuspiciousXmlcElementTreeUsage {
    private SuspiciousXmlcElementTreeUsage() {}

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
            case "xml.etree.cElementTree.parse",
                    "xml.etree.cElementTree.iterparse",
                    "xml.etree.cElementTree.fromstring",
                    "xml.etree.cElementTree.XMLParser" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
