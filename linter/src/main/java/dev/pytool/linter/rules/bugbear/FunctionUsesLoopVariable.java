package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Closure over a loop variable.
@Rule(
        code = "B023",
        name = "function-uses-loop-variable",
        message = "Function definition does not bind loop variable `{}`")
final class FunctionUsesLoopVariable {
    private FunctionUsesLoopVariable() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        LoopClosures.check(node, node.body(), cx);
    }

    static void check(Stmt.While node, LintContext cx) {
        LoopClosures.check(node, node.body(), cx);
    }
}
