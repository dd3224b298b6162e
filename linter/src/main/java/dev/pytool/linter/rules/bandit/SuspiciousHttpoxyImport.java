package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious httpoxy import.
@Rule(
        code = "S412",
        name = "suspicious-httpoxy-import",
        preview = true,
        message =
                "`wsgiref.handlers.CGIHandler` and associated modules are considered possibly insecure")
@BanditTest(name = "import_httpoxy", severity = Level.HIGH, confidence = Level.HIGH)
final class SuspiciousHttpoxyImport {
    private SuspiciousHttpoxyImport() {}

    private static final List<String> MODULES =
            List.of(
                    "wsgiref.handlers.CGIHandler",
                    "twisted.web.twcgi.CGIScript",
                    "twisted.web.twcgi.CGIDirectory");

    private static boolean isBad(String name) {
        return name.equals("wsgiref.handlers.CGIHandler")
                || name.equals("twisted.web.twcgi.CGIScript")
                || name.equals("twisted.web.twcgi.CGIDirectory");
    }

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousHttpoxyImport::isBad, cx);
    }

    static void check(Stmt.Import node, LintContext cx) {
        SuspiciousImports.plain(node, MODULES, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        SuspiciousImports.from(node, MODULES, cx);
    }
}
