package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious xml expat reader usage.
@Rule(
        code = "S315",
        name = "suspicious-xml-expat-reader-usage",
        message =
                "Using `xml` to parse untrusted data is known to be vulnerable to XML attacks; use `defusedxml` equivalents")
final class SuspiciousXmlExpatReaderUsage {
    private SuspiciousXmlExpatReaderUsage() {}

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
            case "xml.sax.expatreader.create_parser" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
