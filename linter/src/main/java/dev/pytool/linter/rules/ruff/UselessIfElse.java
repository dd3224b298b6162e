package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Both branches give the same value.
@Rule(code = "RUF034", name = "useless-if-else", message = "Useless `if`-`else` condition")
final class UselessIfElse {
    private UselessIfElse() {}

    static void check(Expr.IfExp node, LintContext cx) {
        if (Shape.same(node.body(), node.orelse())) {
            cx.report(node);
        }
    }
}
