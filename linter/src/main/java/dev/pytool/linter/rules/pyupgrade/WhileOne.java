package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `True` is what the condition means.
@Rule(
        code = "UP048",
        name = "while-one",
        fix = Fixable.ALWAYS,
        message = "Use `while True:` instead of `while 1:`",
        preview = true)
final class WhileOne {
    private WhileOne() {}

    static void check(Stmt.While node, LintContext cx) {
        if (Exprs.isInt(node.test(), 1)) {
            cx.report(node.test()).safe(cx.replace(node.test(), "True"));
        }
    }
}
