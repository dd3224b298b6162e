package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Batched without explicit strict.
@Rule(
        code = "B911",
        name = "batched-without-explicit-strict",
        message = "`itertools.batched()` without an explicit `strict` parameter")
final class BatchedWithoutExplicitStrict {
    private BatchedWithoutExplicitStrict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.target() >= 13
                && !node.args().isEmpty()
                && !InfiniteIterators.is(node.args().getFirst(), cx)
                && cx.nameOf(node.func()).equals("itertools.batched")
                && !Calls.hasKeyword(node, "strict")) {
            cx.report(node);
        }
    }
}
