package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious mark safe usage.
@Rule(
        code = "S308",
        name = "suspicious-mark-safe-usage",
        message = "Use of `mark_safe` may expose cross-site scripting vulnerabilities")
final class SuspiciousMarkSafeUsage {
    private SuspiciousMarkSafeUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (isBad(cx.nameOf(node.func()))
                && !(node.args().size() == 1 && Exprs.isString(node.args().getFirst()))) {
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
            case "django.utils.safestring.mark_safe", "django.utils.html.mark_safe" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
