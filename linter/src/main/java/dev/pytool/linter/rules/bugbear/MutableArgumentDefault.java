package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Mutable default value.
@Rule(
        code = "B006",
        name = "mutable-argument-default",
        fix = Fixable.SOMETIMES,
        message = "Do not use mutable data structures for argument defaults")
final class MutableArgumentDefault {
    private MutableArgumentDefault() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Defaults.values(node.args()).forEach(value -> report(value, cx));
    }

    static void check(Expr.Lambda node, LintContext cx) {
        Defaults.values(node.args()).forEach(value -> report(value, cx));
    }

    private static void report(Expr value, LintContext cx) {
        if (Mutability.isMutable(value, cx)) {
            cx.report(value);
        }
    }
}
