package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Start process with a shell.
@Rule(
        code = "S605",
        name = "start-process-with-a-shell",
        message = "Starting a process with a shell, possible injection detected")
@BanditTest(name = "start_process_with_a_shell", severity = Level.HIGH, confidence = Level.HIGH)
final class StartProcessWithAShell {
    private StartProcessWithAShell() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Shells.startsShell(cx.nameOf(node.func())) && !node.args().isEmpty()) {
            boolean isLiteral = Exprs.isString(node.args().getFirst());
            cx.say(
                            cx.start(node.func()),
                            cx.end(node.func()),
                            isLiteral
                                    ? "Starting a process with a shell: seems safe, but may be changed in the future; consider rewriting without `shell`"
                                    : "Starting a process with a shell, possible injection detected")
                    .weighs(isLiteral ? Risk.Level.LOW : Risk.Level.HIGH, Risk.Level.HIGH);
        }
    }
}
