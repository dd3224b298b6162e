package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Useless comparison.
@Rule(
        code = "B015",
        name = "useless-comparison",
        message =
                "Pointless comparison. Did you mean to assign a value? Otherwise, prepend `assert` or remove it.")
final class UselessComparison {
    private UselessComparison() {}

    static void check(Stmt.Expr node, LintContext cx) {
        if (node.value() instanceof Expr.Compare) {
            if (cx.file().role() == FileRole.NOTEBOOK) {
                return;
            }
            boolean last =
                    cx.function(node)
                            .filter(function -> function.body().getLast() == node)
                            .isPresent();
            cx.say(
                    cx.start(node),
                    cx.end(node),
                    last
                            ? "Pointless comparison at end of function scope. Did you mean to return the expression result?"
                            : "Pointless comparison. Did you mean to assign a value? Otherwise, prepend `assert` or remove it.");
        }
    }
}
