package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary list comprehension dict.
@Rule(
        code = "C404",
        name = "unnecessary-list-comprehension-dict",
        fix = Fixable.ALWAYS,
        message = "Unnecessary list comprehension (rewrite as a dict comprehension)")
final class UnnecessaryListComprehensionDict {
    private UnnecessaryListComprehensionDict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "dict")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.ListComp list) {
            Collections4.pairs(node, list.elt(), list.generators(), cx);
        }
    }
}
