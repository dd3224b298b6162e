package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `NotImplemented` is a value for comparisons, not an exception.
@Rule(
        code = "F901",
        name = "raise-not-implemented",
        fix = Fixable.SOMETIMES,
        message = "`raise NotImplemented` should be `raise NotImplementedError`")
final class RaiseNotImplemented {
    private RaiseNotImplemented() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (node.exc().isEmpty()) {
            return;
        }
        Expr raised = node.exc().get() instanceof Expr.Call call ? call.func() : node.exc().get();
        if (cx.isBuiltin(raised, "NotImplemented")) {
            cx.report(raised).safe(cx.replace(raised, "NotImplementedError"));
        }
    }
}
