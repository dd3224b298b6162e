package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `update` and `difference_update` take all items at once.
@Rule(
        code = "FURB142",
        name = "for-loop-set-mutations",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Use of `set.{}()` in a for loop")
final class ForLoopSetMutations {
    private ForLoopSetMutations() {}

    static void check(Stmt.For node, LintContext cx) {
        if (!node.orelse().isEmpty()
                || node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Expr only)
                || !(only.value() instanceof Expr.Call call)
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || !(call.func() instanceof Expr.Attribute method)
                || !(method.value() instanceof Expr.Name set)) {
            return;
        }
        String better =
                switch (method.attr()) {
                    case "add" -> "update";
                    case "discard" -> "difference_update";
                    default -> "";
                };
        if (better.isEmpty()
                || cx.semantics()
                        .binding(set)
                        .filter(binding -> Values.holds(binding, "set", cx))
                        .isEmpty()) {
            return;
        }
        String text =
                set.id()
                        + "."
                        + better
                        + "("
                        + LoopRewrite.items(node, call.args().getFirst(), cx)
                        + ")";
        cx.report(node, method.attr())
                .fix(
                        cx.hasComment(node) || LoopRewrite.leaks(node, cx)
                                ? Fix.Safety.UNSAFE
                                : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
    }
}
