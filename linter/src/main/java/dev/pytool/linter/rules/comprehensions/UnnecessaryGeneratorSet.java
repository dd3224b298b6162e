package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary generator set.
@Rule(
        code = "C401",
        name = "unnecessary-generator-set",
        fix = Fixable.ALWAYS,
        message = "Unnecessary generator (rewrite as a set comprehension)")
final class UnnecessaryGeneratorSet {
    private UnnecessaryGeneratorSet() {}

    static void check(Expr.Call node, LintContext cx) {
        Collections4.generator(node, "set", "{", "}", cx);
    }
}
