package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious eval usage.
@Rule(
        code = "S307",
        name = "suspicious-eval-usage",
        message = "Use of possibly insecure function; consider using `ast.literal_eval`")
@BanditTest(name = "eval", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousEvalUsage {
    private SuspiciousEvalUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousEvalUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousEvalUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.equals("builtins.eval");
    }
}
