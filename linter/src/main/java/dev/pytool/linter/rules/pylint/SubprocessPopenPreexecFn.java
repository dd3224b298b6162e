package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shells;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Subprocess popen preexec fn.
@Rule(
        code = "PLW1509",
        name = "subprocess-popen-preexec-fn",
        message = "`preexec_fn` argument is unsafe when using threads")
final class SubprocessPopenPreexecFn {
    private SubprocessPopenPreexecFn() {}

    static void check(Expr.Call node, LintContext cx) {
        if (Shells.isSubprocess(node, cx)) {
            Calls.keyword(node, "preexec_fn")
                    .filter(keyword -> !Exprs.isNone(keyword.value()))
                    .ifPresent(cx::report);
        }
    }
}
