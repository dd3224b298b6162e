package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Call with shell equals true.
@Rule(
        code = "S604",
        name = "call-with-shell-equals-true",
        message = "Function call with `shell=True` parameter identified, security issue")
final class CallWithShellEqualsTrue {
    private CallWithShellEqualsTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!Shells.isSubprocess(node, cx)
                && !Shells.startsShell(cx.nameOf(node.func()))
                && Shells.isTrue(node)) {
            cx.report(node.func());
        }
    }
}
