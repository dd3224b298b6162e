package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Exec builtin.
@Rule(code = "S102", name = "exec-builtin", message = "Use of `exec` detected")
@BanditTest(name = "exec_used", severity = Level.MEDIUM, confidence = Level.HIGH)
final class ExecBuiltin {
    private ExecBuiltin() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "exec")) {
            cx.report(node.func());
        }
    }
}
