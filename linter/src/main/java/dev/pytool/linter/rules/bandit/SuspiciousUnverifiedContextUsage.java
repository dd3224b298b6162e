package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious unverified context usage.
@Rule(
        code = "S323",
        name = "suspicious-unverified-context-usage",
        message =
                "Python allows using an insecure context via the `_create_unverified_context` that reverts to the previous behavior that does not validate certificates or perform hostname checks.")
@BanditTest(name = "unverified_context", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousUnverifiedContextUsage {
    private SuspiciousUnverifiedContextUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousUnverifiedContextUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousUnverifiedContextUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.equals("ssl._create_unverified_context");
    }
}
