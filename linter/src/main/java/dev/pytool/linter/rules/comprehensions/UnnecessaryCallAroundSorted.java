package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary call around sorted.
@Rule(
        code = "C413",
        name = "unnecessary-call-around-sorted",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `{}()` call around `sorted()`")
final class UnnecessaryCallAroundSorted {
    private UnnecessaryCallAroundSorted() {}

    static void check(Expr.Call node, LintContext cx) {
        boolean list = cx.isBuiltin(node.func(), "list");
        boolean reversed = cx.isBuiltin(node.func(), "reversed");
        if ((list || reversed)
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.Call inner
                && cx.isBuiltin(inner.func(), "sorted")) {
            Finding finding = cx.report(node, list ? "list" : "reversed");
            if (list) {
                finding.safe(cx.replace(node, cx.text(inner)));
            }
        }
    }
}
