package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary generator list.
@Rule(
        code = "C400",
        name = "unnecessary-generator-list",
        fix = Fixable.ALWAYS,
        message = "Unnecessary generator (rewrite as a list comprehension)")
final class UnnecessaryGeneratorList {
    private UnnecessaryGeneratorList() {}

    static void check(Expr.Call node, LintContext cx) {
        Collections4.generator(node, "list", "[", "]", cx);
    }
}
