package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious mktemp usage.
@Rule(
        code = "S306",
        name = "suspicious-mktemp-usage",
        message = "Use of insecure and deprecated function (`mktemp`)")
@BanditTest(name = "mktemp_q", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousMktempUsage {
    private SuspiciousMktempUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousMktempUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousMktempUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return name.equals("tempfile.mktemp");
    }
}
