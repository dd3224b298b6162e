package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Subprocess call with unchecked input.
@Rule(
        code = "S603",
        name = "subprocess-without-shell-equals-true",
        message = "`subprocess` call: check for execution of untrusted input")
@BanditTest(
        name = "subprocess_without_shell_equals_true",
        severity = Level.LOW,
        confidence = Level.HIGH)
final class SubprocessWithoutShellEqualsTrue {
    private SubprocessWithoutShellEqualsTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Expr> command = Shells.command(node, cx);
        if (command.filter(expr -> !Shells.isLiteral(expr, cx)).isPresent()
                && Shells.isSubprocess(node, cx)
                && !Shells.isTrue(node, cx)) {
            cx.report(node.func());
        }
    }
}
