package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Only a function can return.
@Rule(
        code = "F706",
        name = "return-outside-function",
        message = "`return` statement outside of a function/method")
final class ReturnOutsideFunction {
    private ReturnOutsideFunction() {}

    static void check(Stmt.Return node, LintContext cx) {
        if (!cx.semantics().enclosingScope(node).isFunction()) {
            cx.report(node);
        }
    }
}
