package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The message of an `assert` is a value; `print` gives `None`.
@Rule(
        code = "RUF030",
        name = "assert-with-print-message",
        fix = Fixable.ALWAYS,
        message = "`print()` call in `assert` statement is likely unintentional")
final class AssertWithPrintMessage {
    private AssertWithPrintMessage() {}

    static void check(Stmt.Assert node, LintContext cx) {
        if (node.msg().isEmpty()
                || !(node.msg().get() instanceof Expr.Call call)
                || !cx.isBuiltin(call.func(), "print")) {
            return;
        }
        cx.report(call)
                .unsafe(
                        cx.replace(
                                node,
                                "assert "
                                        + Unparse.of(node.test(), cx)
                                        + PrintMessages.of(call, cx)));
    }
}
