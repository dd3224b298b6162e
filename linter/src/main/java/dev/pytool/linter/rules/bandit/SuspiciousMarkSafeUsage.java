package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious mark safe usage.
@Rule(
        code = "S308",
        name = "suspicious-mark-safe-usage",
        message = "Use of `mark_safe` may expose cross-site scripting vulnerabilities")
@BanditTest(name = "mark_safe", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousMarkSafeUsage {
    private SuspiciousMarkSafeUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (isBad(Names.asWritten(node.func(), cx))
                && !(node.args().size() == 1 && Exprs.isString(node.args().getFirst()))) {
            cx.report(node);
        }
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousMarkSafeUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "django.utils.safestring.mark_safe", "django.utils.html.mark_safe" -> true;
            default -> false;
        };
    }
}
