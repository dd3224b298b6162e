package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary list comprehension set.
@Rule(
        code = "C403",
        name = "unnecessary-list-comprehension-set",
        fix = Fixable.ALWAYS,
        message = "Unnecessary list comprehension (rewrite as a set comprehension)")
final class UnnecessaryListComprehensionSet {
    private UnnecessaryListComprehensionSet() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "set")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.ListComp list) {
            String text = cx.text(list);
            cx.report(node)
                    .unsafe(cx.replace(node, "{" + text.substring(1, text.length() - 1) + "}"));
        }
    }
}
