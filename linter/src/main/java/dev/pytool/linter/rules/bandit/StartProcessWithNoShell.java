package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Start process with no shell.
@Rule(
        code = "S606",
        name = "start-process-with-no-shell",
        message = "Starting a process without a shell")
@BanditTest(name = "start_process_with_no_shell", severity = Level.LOW, confidence = Level.MEDIUM)
final class StartProcessWithNoShell {
    private StartProcessWithNoShell() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Shells.startsProcess(cx.nameOf(node.func()))) {
            cx.report(node.func());
        }
    }
}
