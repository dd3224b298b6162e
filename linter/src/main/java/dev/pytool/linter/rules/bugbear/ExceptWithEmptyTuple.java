package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Except with empty tuple.
@Rule(
        code = "B029",
        name = "except-with-empty-tuple",
        message =
                "Using `except ():` with an empty tuple does not catch anything; add exceptions to handle")
final class ExceptWithEmptyTuple {
    private ExceptWithEmptyTuple() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isPresent()
                && node.type().get() instanceof Expr.Tuple tuple
                && tuple.elts().isEmpty()) {
            cx.report(node);
        }
    }
}
