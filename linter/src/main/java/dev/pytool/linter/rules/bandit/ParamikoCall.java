package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Paramiko call.
@Rule(
        code = "S601",
        name = "paramiko-call",
        message = "Possible shell injection via Paramiko call; check inputs are properly sanitized")
@BanditTest(name = "paramiko_calls", severity = Level.MEDIUM, confidence = Level.MEDIUM)
final class ParamikoCall {
    private ParamikoCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Calls.method(node).equals("exec_command")
                && (cx.nameOf(node.func()).startsWith("paramiko.")
                        || cx.semantics().moduleScope().all().stream()
                                .anyMatch(binding ->
                                        binding.isImport()
                                                && binding.target().startsWith("paramiko")))) {
            cx.report(node.func());
        }
    }
}
