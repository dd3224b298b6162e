package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Nothing is in an empty collection.
@Rule(
        code = "RUF060",
        name = "in-empty-collection",
        message = "Unnecessary membership test on empty collection")
final class InEmptyCollection {
    private InEmptyCollection() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() == 1
                && (node.ops().getFirst() == CmpOperator.IN
                        || node.ops().getFirst() == CmpOperator.NOT_IN)
                && EmptyCollections.is(node.comparators().getFirst(), cx)) {
            cx.report(node);
        }
    }
}
