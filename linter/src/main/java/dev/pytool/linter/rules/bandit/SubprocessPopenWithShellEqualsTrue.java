package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Subprocess popen with shell equals true.
@Rule(
        code = "S602",
        name = "subprocess-popen-with-shell-equals-true",
        message = "`subprocess` call with `shell=True` identified, security issue")
final class SubprocessPopenWithShellEqualsTrue {
    private SubprocessPopenWithShellEqualsTrue() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Shells.isSubprocess(node, cx) && !node.args().isEmpty() && Shells.isTrue(node)) {
            Expr first = node.args().getFirst();
            cx.say(
                    cx.start(node.func()),
                    cx.end(node.func()),
                    Exprs.isString(first)
                            ? "`subprocess` call with `shell=True` seems safe, but may be changed in the future; consider rewriting without `shell`"
                            : "`subprocess` call with `shell=True` identified, security issue");
        }
    }
}
