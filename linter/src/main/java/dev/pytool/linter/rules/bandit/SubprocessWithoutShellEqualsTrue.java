package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Subprocess call with unchecked input.
@Rule(
        code = "S603",
        name = "subprocess-without-shell-equals-true",
        message = "`subprocess` call: check for execution of untrusted input")
final class SubprocessWithoutShellEqualsTrue {
    private SubprocessWithoutShellEqualsTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Shells.isSubprocess(node, cx)
                && !node.args().isEmpty()
                && !Shells.isTrue(node)
                && !Shells.isLiteral(node.args().getFirst())) {
            cx.report(node.func());
        }
    }
}
