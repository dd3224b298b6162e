package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Call with shell equals true.
@Rule(
        code = "S604",
        name = "call-with-shell-equals-true",
        message = "Function call with `shell=True` parameter identified, security issue")
@BanditTest(
        name = "any_other_function_with_shell_equals_true",
        severity = Level.MEDIUM,
        confidence = Level.LOW)
final class CallWithShellEqualsTrue {
    private CallWithShellEqualsTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!Shells.isSubprocess(node, cx)
                && !Shells.startsShell(Names.asWritten(node.func(), cx))
                && Shells.isTrue(node, cx)) {
            cx.report(node.func());
        }
    }
}
