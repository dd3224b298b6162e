package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A bare `except` takes everything, so it has to come last.
@Rule(
        code = "F707",
        name = "default-except-not-last",
        message = "An `except` block as not the last exception handler")
final class DefaultExceptNotLast {
    private DefaultExceptNotLast() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        for (int i = 0; i + 1 < node.handlers().size(); i++) {
            if (node.handlers().get(i).type().isEmpty()) {
                cx.report(node.handlers().get(i));
            }
        }
    }
}
