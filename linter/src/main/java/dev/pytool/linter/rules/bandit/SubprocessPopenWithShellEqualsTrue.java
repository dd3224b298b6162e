package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Subprocess popen with shell equals true.
@Rule(
        code = "S602",
        name = "subprocess-popen-with-shell-equals-true",
        message = "`subprocess` call with `shell=True` identified, security issue")
@BanditTest(
        name = "subprocess_popen_with_shell_equals_true",
        severity = Level.HIGH,
        confidence = Level.HIGH)
final class SubprocessPopenWithShellEqualsTrue {
    private SubprocessPopenWithShellEqualsTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Expr> command = Shells.command(node, cx);
        if (command.isPresent() && Shells.isSubprocess(node, cx) && Shells.isTrue(node, cx)) {
            boolean isLiteral = Exprs.isString(command.get());
            cx.say(
                            cx.start(node.func()),
                            cx.end(node.func()),
                            isLiteral
                                    ? "`subprocess` call with `shell=True` seems safe, but may be changed in the future; consider rewriting without `shell`"
                                    : "`subprocess` call with `shell=True` identified, security issue")
                    .weighs(isLiteral ? Risk.Level.LOW : Risk.Level.HIGH, Risk.Level.HIGH);
        }
    }
}
