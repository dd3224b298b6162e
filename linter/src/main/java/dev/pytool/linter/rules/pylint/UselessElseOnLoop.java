package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Loops;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Useless else on loop.
@Rule(
        code = "PLW0120",
        name = "useless-else-on-loop",
        fix = Fixable.SOMETIMES,
        message =
                "`else` clause on loop without a `break` statement; remove the `else` and dedent its contents")
final class UselessElseOnLoop {
    private UselessElseOnLoop() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        Loops.uselessElse(node, node.body(), node.orelse(), cx);
    }

    static void check(Stmt.While node, LintContext cx) {
        Loops.uselessElse(node, node.body(), node.orelse(), cx);
    }
}
