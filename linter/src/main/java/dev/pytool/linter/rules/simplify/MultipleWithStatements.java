package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Nested withs that could be one.
@Rule(
        code = "SIM117",
        name = "multiple-with-statements",
        fix = Fixable.SOMETIMES,
        message =
                "Use a single `with` statement with multiple contexts instead of nested `with` statements")
final class MultipleWithStatements {
    private MultipleWithStatements() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        if (node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.WithLike inner)
                || node.kind() != inner.kind()) {
            return;
        }
        if (cx.parent(node)
                .filter(parent ->
                        parent instanceof Stmt.WithLike outer
                                && outer.kind() == node.kind()
                                && outer.body().size() == 1)
                .isPresent()) {
            return;
        }
        cx.report(cx.start(node), cx.end(inner.items().getLast()));
    }
}
